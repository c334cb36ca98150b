import type { HttpServer } from '../http/http-server'
import { SetupError } from './setup-error'

/** Opens the port; throws SetupError when it cannot be had. */
export const listenOn = async (server: HttpServer, port: number): Promise<void> => {
  try {
    await server.listen(port)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EADDRINUSE') {
      throw new SetupError(
        `Port ${port} is in use: stop the other program or choose another port with --port.`,
      )
    }
    const reason = error instanceof Error ? error.message : String(error)
    throw new SetupError(`Port ${port} cannot be opened (${reason}): choose another port with --port.`)
  }
}
