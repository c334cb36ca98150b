import { logFailure } from '../runtime/log-failure'
import { askForBytes } from './ask-for-bytes'

/** A round code that WeChat's own scanner opens at a page of the published mini-program, which finds `scene` among its parameters. */
const API = 'wxacode.getUnlimited'
const PATIENCE_MS = 5_000
const JPEG = Buffer.from([0xff, 0xd8, 0xff])
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47])

const isPicture = (bytes: Buffer): boolean =>
  [JPEG, PNG].some((beginning) => bytes.subarray(0, beginning.byteLength).equals(beginning))

type Target = {
  /** Without a slash before it. */
  readonly page: string
  /** At most 32 signs; whoever scans the code can read it. */
  readonly scene: string
}

/** The code as a picture; null where WeChat makes none, as before the first publication. Never throws. */
export async function programCode({ page, scene }: Target): Promise<Buffer | null> {
  try {
    const answer = await askForBytes(API, { page, scene }, PATIENCE_MS)
    if (answer && isPicture(answer)) return answer
    throw new Error(answer?.toString() ?? 'no answer')
  } catch (error) {
    logFailure('code', API, error)
    return null
  }
}
