import { escapeXml } from '../plots/svg'

/** Words as they are shown; signs that HTML would read otherwise are made harmless. */
export const h = escapeXml

export const paragraph = (words: string): string => `<p>${h(words)}</p>`

export const listOf = (lines: readonly string[]): string =>
  `<ul>${lines.map((line) => `<li>${h(line)}</li>`).join('')}</ul>`

export type Cell = string | { readonly words: string; readonly best: boolean }

const cell = (content: Cell): string =>
  typeof content === 'string'
    ? `<td>${h(content)}</td>`
    : `<td${content.best ? ' class="best"' : ''}>${h(content.words)}</td>`

export const table = (heads: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `<div class="wide"><table><thead><tr>${heads.map((head) => `<th>${h(head)}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map(cell).join('')}</tr>`)
    .join('')}</tbody></table></div>`

export const section = (title: string, ...parts: readonly string[]): string =>
  `<section><h2>${h(title)}</h2>${parts.join('')}</section>`

export const figure = (svg: string): string => `<figure>${svg}</figure>`

const STYLE = `
body{margin:0;background:#f5f7fa;color:#1f2933;font:16px/1.7 "Noto Sans SC Variable","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
main{max-width:820px;margin:0 auto;padding:24px 16px 64px}
h1{font-size:26px;margin:8px 0}h2{font-size:20px;margin:0 0 8px}
section{background:#fff;border-radius:8px;padding:16px 20px;margin:16px 0}
figure{margin:12px 0}svg{max-width:100%;height:auto;display:block}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:14px}
th,td{padding:6px 8px;border-bottom:1px solid #e4e7eb;text-align:right;white-space:nowrap}
th:first-child,td:first-child{text-align:left}.best{font-weight:600;color:#00558a}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:12px}
.cards div{background:#fff;border-radius:8px;padding:12px 16px}.cards b{display:block;font-size:24px}
small{color:#616e7c}`

export const page = (title: string, body: readonly string[]): string =>
  `<!doctype html>\n<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${h(title)}</title><style>${STYLE}</style></head><body><main>${body.join('\n')}</main></body></html>\n`
