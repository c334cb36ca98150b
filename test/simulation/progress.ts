const WIDTH = 30
const STEPS_WITHOUT_TERMINAL = 10

/** A bar that moves on a terminal; a line for every tenth elsewhere, so that a log stays short. */
export function progressBar(label: string, out: NodeJS.WriteStream) {
  let total = 1
  let done = 0
  let told = -1
  const show = (): void => {
    const share = Math.min(1, done / total)
    const step = Math.floor(share * (out.isTTY ? 200 : STEPS_WITHOUT_TERMINAL))
    if (step === told) return
    told = step
    const filled = Math.round(share * WIDTH)
    const bar = `${label} [${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${Math.floor(share * 100)}%`
    out.write(out.isTTY ? `\r${bar}` : `${bar}\n`)
  }
  return {
    setTotal(steps: number): void {
      total = steps
      show()
    },
    step(): void {
      done += 1
      show()
    },
    end(): void {
      if (out.isTTY) out.write('\n')
    },
  }
}
