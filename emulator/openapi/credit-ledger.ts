export interface Credit {
  readonly openid: string
  readonly templateId: string
  readonly count: number
}

const keyOf = (openid: string, templateId: string): string => JSON.stringify([openid, templateId])

/** How many messages each person has agreed to get: one tap, one message. */
export class CreditLedger {
  private readonly credits: Map<string, Credit>

  constructor(
    kept: readonly Credit[],
    private readonly onChanged: (credit: Credit) => void,
  ) {
    this.credits = new Map(kept.map((credit) => [keyOf(credit.openid, credit.templateId), credit]))
  }

  all(): readonly Credit[] {
    return [...this.credits.values()]
  }

  knows(openid: string): boolean {
    return this.all().some((credit) => credit.openid === openid)
  }

  grant(openid: string, templateId: string, count: number): void {
    this.set(openid, templateId, this.left(openid, templateId) + count)
  }

  /** As when somebody turns the messages off in WeChat's settings. */
  revoke(openid: string, templateId: string): void {
    this.set(openid, templateId, 0)
  }

  /** False when there is none left. */
  spend(openid: string, templateId: string): boolean {
    const left = this.left(openid, templateId)
    if (left === 0) return false
    this.set(openid, templateId, left - 1)
    return true
  }

  private left(openid: string, templateId: string): number {
    return this.credits.get(keyOf(openid, templateId))?.count ?? 0
  }

  private set(openid: string, templateId: string, count: number): void {
    const credit = { openid, templateId, count }
    this.onChanged(credit)
    this.credits.set(keyOf(openid, templateId), credit)
  }
}
