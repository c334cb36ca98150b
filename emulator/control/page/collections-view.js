import { element } from './element.js'
import { parts } from './parts.js'
import { readJson } from './read-json.js'

const PAGE_SIZE = 20

const listCollections = async () => {
  const { collections } = await readJson('stat')
  const names = Object.keys(collections).sort()
  if (names.length === 0)
    return [
      parts.section(
        'Collections',
        parts.nothing('There are no collections yet: createCollection() or a schema script makes them.'),
      ),
    ]
  const links = names.map((name) => [
    element(
      'a',
      { href: `#collections?${new URLSearchParams({ name })}` },
      element('span', {}, name),
      element('span', { class: 'soft' }, String(collections[name])),
    ),
  ])
  return [parts.section('Collections', parts.cards(links, 'collections'))]
}

const pageLink = (text, name, skip, possible) => {
  const target = `collections?${new URLSearchParams({ name, skip: String(skip) })}`
  return element(
    'button',
    {
      type: 'button',
      disabled: !possible,
      click: () => {
        location.hash = target
      },
    },
    text,
  )
}

const listDocuments = async (name, skip) => {
  const query = new URLSearchParams({ collection: name, limit: String(PAGE_SIZE), skip: String(skip) })
  const { total, documents } = await readJson(`documents?${query}`)
  const range = documents.length === 0 ? 'none' : `${skip + 1} to ${skip + documents.length}`
  const bar = element(
    'div',
    { class: 'bar' },
    element('a', { href: '#collections' }, 'Back'),
    element('span', { class: 'soft' }, `${range} of ${total}`),
    pageLink('Previous', name, Math.max(0, skip - PAGE_SIZE), skip > 0),
    pageLink('Next', name, skip + PAGE_SIZE, skip + PAGE_SIZE < total),
  )
  const list = documents.length === 0 ? parts.nothing('No documents here.') : undefined
  return [parts.section(name, bar, list ?? parts.cards(documents.map((document) => [parts.json(document)])))]
}

/** Collections with their counts, or one collection's documents. */
export const collectionsView = (query) => {
  const name = query.get('name')
  return name === null ? listCollections() : listDocuments(name, Number(query.get('skip') ?? 0))
}
