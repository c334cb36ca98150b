/** `wx.getUpdateManager`: a newer version that WeChat has fetched, and whether it was taken. */
export class Updates {
  taken = false
  #whenReady: (() => void) | null = null

  readonly api = {
    getUpdateManager: () => ({
      onUpdateReady: (run: () => void): void => {
        this.#whenReady = run
      },
      applyUpdate: (): void => {
        this.taken = true
      },
    }),
  }

  /** WeChat has fetched a newer version. */
  arrive(): void {
    this.#whenReady?.()
  }
}
