/** When each person last used the mini-program, on the emulator's clock. */
export class VisitLog {
  private readonly lastAtMs = new Map<string, number>()

  note(openid: string, atMs: number): void {
    this.lastAtMs.set(openid, atMs)
  }

  lastVisitMs(openid: string): number | undefined {
    return this.lastAtMs.get(openid)
  }
}
