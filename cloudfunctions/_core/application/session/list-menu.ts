import { ok } from '../../../../domain/kernel/result'
import { leastHeadcount } from '../../../../domain/order/go-together'
import { MENU_GROUP_CODES, MENU_GROUPS } from '../../../../domain/service/menu-groups'
import type { MenuItem } from '../../../../domain/service/menu-item'
import { MENU_ITEMS } from '../../../../domain/service/menu-items'
import { answersWhen } from '../../../../domain/town/station-office'
import { STATIONS } from '../../../../domain/town/stations'
import type { Query } from '../../runtime/context'
import { stationContacts } from '../../store/people-queries'

const shown = ({ code, title, durationMinutes, headcount, specialty, fiveMust, words }: MenuItem) => ({
  code,
  title,
  durationMinutes,
  headcount: Math.max(headcount, leastHeadcount({ menuItemCode: code })),
  specialty,
  fiveMust,
  words,
})

export const listMenu: Query<'menu.list'> = async ({ townId }) => {
  const contacts = await stationContacts(townId)
  return ok({
    groups: MENU_GROUP_CODES.map((code) => ({
      code,
      label: MENU_GROUPS[code],
      items: MENU_ITEMS.filter((item) => item.group === code).map(shown),
    })),
    stations: STATIONS.map(({ id, village, name }) => ({
      id,
      village,
      name,
      phone: contacts.find((each) => each.id === id)?.phone ?? '',
      answers: answersWhen(contacts.find((each) => each.id === id) ?? {}),
    })),
  })
}
