const LIFE_MS = 5 * 60 * 1000

export interface PhoneNumber {
  readonly phone: string
  readonly countryCode: string
}

export interface PhoneCode extends PhoneNumber {
  readonly code: string
  readonly expiresAtMs: number
}

/** Codes as the phone's button hands them out: good once and for five minutes. */
export class PhoneCodes {
  private readonly unused = new Map<string, PhoneCode>()

  issue(code: string, number: PhoneNumber, nowMs: number): PhoneCode {
    const issued = { code, ...number, expiresAtMs: nowMs + LIFE_MS }
    this.unused.set(code, issued)
    return issued
  }

  /** The number behind a code, which is used up by asking. */
  redeem(code: string, nowMs: number): PhoneNumber | undefined {
    const issued = this.unused.get(code)
    this.unused.delete(code)
    return issued && nowMs < issued.expiresAtMs ? issued : undefined
  }
}
