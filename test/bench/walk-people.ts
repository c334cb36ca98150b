import { asked, claim, LISTED, listed, waiting } from '../functions/support/bindings'
import { CHANGFU, DOUSHAHE, HEAD, idOf } from '../functions/support/orders'
import { judged } from '../functions/support/pictures'
import { QINGQING } from '../functions/support/registry'
import { person, type Town } from '../functions/support/town'

const STRANGER = person('stranger')
const FORGOTTEN = person('forgotten')

/** Photographs of papers. */
async function walkPictures(town: Town): Promise<void> {
  const doubtful = { recordId: await judged(town, 'review') }
  await town.ok(HEAD, 'record.showPicture', doubtful)
  await town.ok(HEAD, 'record.keepPicture', { ...doubtful, note: '护士证' })
  await town.ok(HEAD, 'record.removePicture', doubtful)
}

/** Who was registered before he opened the app, data that are put right, an application that is taken back. */
export async function walkPeople(town: Town): Promise<void> {
  await walkPictures(town)
  const volunteerId = idOf(CHANGFU)
  await town.ok(HEAD, 'volunteer.data', { volunteerId })
  const reason = { code: 'wrong_facts' }
  await town.ok(HEAD, 'volunteer.correct', { volunteerId, wanted: { name: '李常福' }, reason })
  await town.ok(QINGQING, 'volunteer.withdrawApplication', {})
  const requested = async () => {
    await town.ok(STRANGER, 'person.askBinding', asked)
    return (await waiting(town))?.requestId ?? ''
  }
  await listed()
  await town.ok(HEAD, 'person.declineBinding', { requestId: await requested() })
  await town.ok(HEAD, 'person.bind', { requestId: await requested(), personId: LISTED.id })
  const other = { name: '石小河', phone: '13800007702' }
  await listed({ id: 'plisted2', contact: { ...other, stationId: DOUSHAHE, addressText: '' } })
  await town.ok(FORGOTTEN, 'person.claim', await claim(town, other))
}
