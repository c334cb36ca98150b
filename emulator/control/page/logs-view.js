import { element } from './element.js'
import { parts } from './parts.js'
import { readJson } from './read-json.js'

const SHOWN_LINES = 300

const requestField = (requestId) =>
  element(
    'form',
    {
      class: 'bar',
      submit: (event) => {
        event.preventDefault()
        const wanted = new FormData(event.target).get('requestId').trim()
        location.hash = wanted === '' ? 'logs' : `logs?${new URLSearchParams({ requestId: wanted })}`
      },
    },
    element('input', {
      name: 'requestId',
      value: requestId ?? '',
      placeholder: 'Request id',
      'aria-label': 'Request id',
    }),
    element('button', {}, 'Show'),
  )

const lineCard = ({ atMs, requestId, function: name, level, text, coldStart }) => [
  element(
    'div',
    { class: 'soft' },
    `${parts.time(atMs)} ${name} ${level}${coldStart ? ' · cold start' : ''} · `,
    requestId === ''
      ? 'no request'
      : element('a', { href: `#logs?${new URLSearchParams({ requestId })}` }, requestId.slice(0, 8)),
  ),
  element('pre', level === 'error' ? { class: 'bad' } : {}, text),
]

/** What functions printed, of one request or of all, the newest first. */
export const logsView = async (query) => {
  const requestId = query.get('requestId')
  const { lines } = await readJson(`logs${requestId === null ? '' : `?${query}`}`)
  const shown = lines.slice(-SHOWN_LINES).reverse()
  const why =
    requestId === null
      ? 'No function has said anything yet since the start: call one with POST /_emu/invoke.'
      : 'No kept line is of this request: the last 1,000 are kept here, all are in functions.log.'
  const list = shown.length === 0 ? parts.nothing(why) : parts.cards(shown.map(lineCard))
  return [parts.section('Function logs', requestField(requestId), list)]
}
