import { kindsReadBy } from '../../../domain/records/party-to'
import type { RecordKind } from '../../../domain/records/record-kinds'
import { SPECIALTIES } from '../../../domain/service/specialties'
import { villageName } from '../../../domain/town/stations'
import { FactRow } from '../../ui/list-row/fact-row'
import { ListRow } from '../../ui/list-row/list-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { Section } from '../../ui/section/section'
import { sayMinutes } from '../hours/say-sums'
import { sayFullDay } from '../time/say-time'
import { RecordBlock } from './record-block'
import type { RecordFile as File } from './record-words'

const BLOCKS: readonly RecordKind[] = ['credential', 'insurance', 'training', 'honour', 'evaluation']

function Basics({ volunteer }: Pick<File, 'volunteer'>) {
  const { name, volunteerNo, stationId, teams, specialties, sinceMs } = volunteer
  const lines = [
    ['名字', name],
    ['志愿者编号', volunteerNo],
    ['村子', villageName(stationId)],
    ['队伍', teams.join('\n')],
    ['特长', specialties.map((code) => SPECIALTIES[code].label).join('、')],
    ['登记', sayFullDay(sinceMs)],
  ] as const
  return (
    <Section title="个人基本信息" id="block-basics">
      <RowGroup>
        {lines.map(([title, words]) => (
          <FactRow key={title} title={title} words={words || '没有'} />
        ))}
      </RowGroup>
    </Section>
  )
}

type Props = {
  readonly file: File
  readonly onAdd: (kind: RecordKind, replaces?: string) => void
  readonly onHours: () => void
  readonly onMoved: () => void
}

/** One volunteer's whole record, in the blocks of 志愿服务条例 art. 19. */
export function RecordFile({ file, onAdd, onHours, onMoved }: Props) {
  const kinds = kindsReadBy(file.party)
  return (
    <>
      <Basics volunteer={file.volunteer} />
      {file.lifetimeMinutes !== null && (
        <Section title="志愿服务情况" id="block-service">
          <RowGroup>
            <ListRow
              id="row-file-hours"
              icon="clock"
              title={`一共 ${sayMinutes(file.lifetimeMinutes)}`}
              words="看每一笔"
              onTap={onHours}
            />
          </RowGroup>
        </Section>
      )}
      {BLOCKS.filter((kind) => kinds.includes(kind)).map((kind) => (
        <RecordBlock key={kind} kind={kind} file={file} onAdd={onAdd} onMoved={onMoved} />
      ))}
    </>
  )
}
