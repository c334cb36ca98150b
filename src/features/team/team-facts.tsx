import { sayMoment } from '../../../domain/kernel/say-moment'
import { SPECIALTIES } from '../../../domain/service/specialties'
import { teamKindLabel } from '../../../domain/service/team-kinds'
import { villageName } from '../../../domain/town/stations'
import { serverNowMs } from '../../services/server-clock'
import { FactRow } from '../../ui/list-row/fact-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { Message } from '../../ui/message/message'
import type { ShownTeam } from './member-row'

const sharingWords = (stationId: string | null, shared: boolean): string =>
  stationId === null ? (shared ? '派到各村' : '系统不派他们') : shared ? '可以去外村帮忙' : '只在本村帮忙'

/** What kind of team it is, whose, and who stands behind it. */
export function TeamFacts({ team }: { readonly team: ShownTeam }) {
  const { kind, stationId, specialties, brand, sponsor, shared, closed } = team
  return (
    <>
      {closed && (
        <Message tone="warn" text={`${sayMoment(closed.atMs, serverNowMs())}停的：${closed.reason}。`} />
      )}
      <RowGroup>
        <FactRow
          title={`${stationId ? villageName(stationId) : '镇里'}的${teamKindLabel(kind)}队`}
          words={`能做：${specialties.map((code) => SPECIALTIES[code].label).join('、')}`}
        />
        {brand && <FactRow title={`品牌“${brand}”`} words="对外用这个名字" />}
        {sponsor && <FactRow title={sponsor} words="在后面支持这支队" />}
        <FactRow title={sharingWords(stationId, shared)} words="在“村和村互相帮忙”里改" />
      </RowGroup>
    </>
  )
}
