const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

const inline = (text: string): string =>
  escaped(text)
    .replace(/!\[([^\]]*)\]\(([^)\s]+)\)/g, '<img alt="$1" src="$2">')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')

const BLOCKS: readonly (readonly [start: RegExp, tag: string])[] = [
  [/^### /, 'h3'],
  [/^## /, 'h2'],
  [/^# /, 'h1'],
  [/^> /, 'blockquote'],
]

function block(lines: readonly string[]): string {
  const [first = ''] = lines
  const list = /^\d+\. /.test(first) ? 'ol' : /^- /.test(first) ? 'ul' : null
  if (list) {
    const items = lines.map((line) => `<li>${inline(line.replace(/^(\d+\.|-) /, ''))}</li>`)
    return `<${list}>${items.join('')}</${list}>`
  }
  const [start, tag] = BLOCKS.find(([begins]) => begins.test(first)) ?? [/^/, 'p']
  return `<${tag}>${inline(lines.join('').replace(start, ''))}</${tag}>`
}

/** A manual as a page to print. It knows what the manuals use: headings, paragraphs, lists, a warning, pictures. */
export function manualHtml(markdown: string, style: string): string {
  const blocks = markdown
    .split(/\n{2,}/)
    .map((text) => text.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width">'
  return `<!doctype html><html lang="zh-CN"><head>${head}<style>${style}</style></head><body>${blocks.map(block).join('\n')}</body></html>`
}
