import { element } from './element.js'
import { parts } from './parts.js'
import { readJson } from './read-json.js'

const SHOWN_ENTRIES = 200

const entryCard = ({ atMs, api, openid, request, reply }) => {
  const failed = reply !== null && typeof reply === 'object' && 'errcode' in reply && reply.errcode !== 0
  return [
    element(
      'div',
      { class: failed ? 'bad' : 'soft' },
      `${parts.time(atMs)} ${api}${openid === undefined ? '' : ` · ${openid}`}`,
    ),
    parts.json({ request, reply }),
  ]
}

/** What went to WeChat and what it answered, the newest first. */
export const outboxView = async () => {
  const { entries } = await readJson('outbox')
  const shown = entries.slice(-SHOWN_ENTRIES).reverse()
  const list =
    shown.length === 0
      ? parts.nothing('Nothing was sent yet: what functions ask of WeChat (cloud.openapi) is kept here.')
      : parts.cards(shown.map(entryCard))
  return [parts.section('Outbox', list)]
}
