/** The cells of a CSV file by RFC 4180, written for tests: nothing of what writes our files is in it. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  const endCell = () => {
    rows.at(-1)?.push(cell)
    cell = ''
  }
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (text[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (sign === '"') quoted = true
    else if (sign === ',') endCell()
    else if (sign === '\r' && text[at + 1] === '\n') {
      endCell()
      rows.push([])
      at += 1
    } else if (sign === '\r' || sign === '\n') throw new Error('a line end outside of quotes')
    else cell += sign
  }
  if (cell !== '') endCell()
  return rows.filter((row) => row.length > 0)
}
