import { element } from './element.js'

const section = (title, ...children) => element('section', {}, element('h2', {}, title), ...children)

const nothing = (text) => element('p', { class: 'soft' }, text)

const json = (value) => element('pre', {}, JSON.stringify(value, null, 2))

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
