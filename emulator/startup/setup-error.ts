/** The emulator cannot start or run as asked; the message is one sentence that names the way out. */
export class SetupError extends Error {
  override readonly name = 'SetupError'
}
