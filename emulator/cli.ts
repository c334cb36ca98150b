import { startEmulator } from './start-emulator'
import { CLI_USAGE } from './startup/cli-usage'
import { parseCli } from './startup/parse-cli'
import { SetupError } from './startup/setup-error'

const stopOnSignal = (stop: () => Promise<void>): void => {
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // Whoever asks twice does not want to wait.
      if (stopping) process.exit(1)
      stopping = true
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
          process.exit(1)
        },
      )
    })
  }
}

const run = async (args: readonly string[]): Promise<void> => {
  const options = parseCli(args)
  if (options === 'help') {
    process.stdout.write(`${CLI_USAGE}\n`)
    return
  }
  const { url, port, stop } = await startEmulator(options)
  stopOnSignal(stop)
  process.stdout.write(`${JSON.stringify({ event: 'ready', url, port })}\n`)
}

run(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof SetupError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
})
