/** Sides that a paper can be read at, and no larger. */
const LONGEST_SIDE = 1_280
/** From the best that fits to the least that can be read. */
const QUALITIES = [0.75, 0.5, 0.3]

const choose = (): Promise<File | null> =>
  new Promise((done) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/*'
    input.addEventListener('change', () => done(input.files?.[0] ?? null))
    input.addEventListener('cancel', () => done(null))
    input.click()
  })

const withoutHead = (dataUrl: string): string => dataUrl.replace(/^[^,]*,/, '')

/** Drawn anew, upright and smaller: nothing that the camera wrote beside the picture comes with it. */
async function redraw(file: File, mostBytes: number): Promise<string> {
  const source = await createImageBitmap(file)
  const scale = Math.min(1, LONGEST_SIDE / Math.max(source.width, source.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(source.width * scale))
  canvas.height = Math.max(1, Math.round(source.height * scale))
  canvas.getContext('2d')?.drawImage(source, 0, 0, canvas.width, canvas.height)
  const tries = QUALITIES.map((quality) => withoutHead(canvas.toDataURL('image/jpeg', quality)))
  return tries.find((base64) => base64.length * 0.75 <= mostBytes) ?? tries.at(-1) ?? ''
}

/** A picture from this computer, in base64; null where none was chosen. Rejects where it is none. */
export async function pickPicture(mostBytes: number): Promise<string | null> {
  const file = await choose()
  return file && redraw(file, mostBytes)
}
