/** Runs whenever the browser has a network again. */
export function whenConnected(run: () => void): void {
  window.addEventListener('online', run)
}
