import { personIdOf, recordIdOf } from '../../cloudfunctions/_core/runtime/ids'
import { shanghaiInstant } from '../../domain/kernel/shanghai-time'
import type { RecordContent, VolunteerRecord } from '../../domain/records/volunteer-record'
import type { SpecialtyCode } from '../../domain/service/specialties'
import { TOWN } from '../../domain/town/stations'

const ENTERED_AT_MS = shanghaiInstant(2026, 1, 5)

/** What a paper is called, by the specialty it is for. */
const PAPERS: Readonly<Partial<Record<SpecialtyCode, { readonly name: string; readonly issuedBy: string }>>> =
  {
    health: { name: '护士执业证', issuedBy: '县卫健委' },
    convenience: { name: '低压电工证', issuedBy: '市应急管理局' },
    skills: { name: '农技推广员证', issuedBy: '县农业农村局' },
    legal_safety: { name: '人民调解员证', issuedBy: '县司法局' },
  }

const paper = (specialty: SpecialtyCode): RecordContent => ({
  kind: 'credential',
  specialty,
  ...(PAPERS[specialty] ?? { name: '上岗证', issuedBy: '县里' }),
  numberMasked: '****2026',
  validUntilMs: shanghaiInstant(2029, 12, 31),
})

const firstAid: RecordContent = {
  kind: 'training',
  content: '防溺水和急救',
  organiser: '镇卫生院',
  place: '镇文化站',
  minutes: 120,
  onMs: shanghaiInstant(2025, 6, 12),
}

const insurance: RecordContent = {
  kind: 'insurance',
  name: '志愿者意外伤害险',
  insurer: '人保霍山支公司',
  validUntilMs: shanghaiInstant(2029, 12, 31),
}

const OTHERS: Readonly<Record<string, readonly RecordContent[]>> = {
  'li-changfu': [
    firstAid,
    {
      kind: 'honour',
      name: '2025 年度热心志愿者',
      givenBy: '陡沙河村实践站',
      reason: '全年上门理发四十多次',
      onMs: shanghaiInstant(2025, 12, 20),
    },
    { kind: 'evaluation', year: 2025, word: 'excellent', sentence: '随叫随到，老人们都记着他。' },
  ],
  'zhao-dashan': [firstAid],
  'tian-yong': [insurance],
  'he-jianguo': [insurance],
  'feng-qiang': [firstAid],
}

type Volunteer = {
  readonly key: string
  readonly stationId: string
  readonly licensed: readonly SpecialtyCode[]
}

/** What the town has entered for one volunteer of the demonstration town. */
export function demoRecords(volunteerId: string, { key, stationId, licensed }: Volunteer, by: string) {
  const contents = [...licensed.map(paper), ...(OTHERS[key] ?? [])]
  return contents.map(
    (content, at): VolunteerRecord => ({
      id: recordIdOf(`demo:${key}:${at}`),
      townId: TOWN.id,
      stationId,
      volunteerId,
      kind: content.kind,
      content,
      status: 'standing',
      atMs: 'onMs' in content ? content.onMs : ENTERED_AT_MS,
      entered: { by: personIdOf(by), as: 'town', atMs: ENTERED_AT_MS },
      checked: null,
      withdrawn: null,
      replacedBy: null,
      answer: null,
    }),
  )
}
