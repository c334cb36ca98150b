import type { PickedFile } from './picked-file'

const read = (file: File): Promise<string> =>
  new Promise((done, fail) => {
    const reader = new FileReader()
    reader.onload = () => done(String(reader.result).replace(/^[^,]*,/, ''))
    reader.onerror = () => fail(reader.error)
    reader.readAsDataURL(file)
  })

const choose = (): Promise<File | null> =>
  new Promise((done) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.xlsx,.csv'
    input.addEventListener('change', () => done(input.files?.[0] ?? null))
    input.addEventListener('cancel', () => done(null))
    input.click()
  })

/** A table from this computer; null where nothing was chosen. Rejects where it cannot be read. */
export async function pickTable(mostBytes: number): Promise<PickedFile | null> {
  const file = await choose()
  if (!file) return null
  return { name: file.name, base64: file.size > mostBytes ? null : await read(file) }
}
