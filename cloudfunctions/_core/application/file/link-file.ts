import { EXPORT_LIMITS } from '../../../../domain/export/export-limits'
import { putFile, temporaryUrl } from '../../store/files'

type Made = {
  /** Where it lies; what lay there before goes. */
  readonly path: string
  /** As it is called on the phone. */
  readonly fileName: string
  readonly content: Buffer
}

/** A file that was just made, under an address that opens it for some minutes. */
export async function linkFile({ path, fileName, content }: Made) {
  const fileId = await putFile(path, content)
  const url = await temporaryUrl(fileId, EXPORT_LIMITS.linkMinutes * 60)
  if (!url) throw new Error(`${path} is gone`)
  return { url, fileName }
}
