import { element } from './element.js'

const section = (title, ...children) => element('section', {}, element('h2', {}, title), ...children)

const nothing = (text) => element('p', { class: 'soft' }, text)

/** So that what follows a large document can still be reached. */
const MAX_SHOWN_CHARACTERS = 20_000

const json = (value) => {
  const text = JSON.stringify(value, null, 2)
  const hidden = text.length - MAX_SHOWN_CHARACTERS
  if (hidden <= 0) return element('pre', {}, text)
  const end = element('span', { class: 'soft' }, `\n… ${hidden} more characters, see the JSON under /_emu/`)
  return element('pre', {}, text.slice(0, MAX_SHOWN_CHARACTERS), end)
}

const cards = (items, kind = '') =>
  element('ul', { class: `cards ${kind}` }, ...items.map((item) => element('li', {}, ...item)))

const cell = (tag, value) => {
  const isNumber = typeof value === 'number'
  const text = isNumber && !Number.isInteger(value) ? value.toFixed(1) : String(value)
  return element(tag, isNumber ? { class: 'number' } : {}, text)
}

/** A table of rows that are arrays of texts and numbers. */
const table = (heads, rows) => {
  const numeric = (column) => typeof rows[0]?.[column] === 'number'
  const head = heads.map((text, column) => element('th', numeric(column) ? { class: 'number' } : {}, text))
  const body = rows.map((row) => element('tr', {}, ...row.map((value) => cell('td', value))))
  return element(
    'div',
    { class: 'scroll', tabindex: '0' },
    element('table', {}, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...body)),
  )
}

const time = (atMs) => new Date(atMs).toISOString().replace('T', ' ').slice(0, 19)

/** The pieces that all views are made of. */
export const parts = { section, nothing, json, cards, table, time }
