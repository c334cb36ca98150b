import { IDENTITIES, SEXES } from '../people/identities'
import type { Person } from '../people/person'
import type { Team } from '../people/team'
import type { AuditField } from '../privacy/audit-kinds'
import { maskName, maskPhone } from '../privacy/mask'
import { SPECIALTIES } from '../service/specialties'
import { villageName } from '../town/stations'
import { IDENTITY_CHOICES, SEX_CHOICES, SPECIALTY_CHOICES } from './list-choices'
import type { ListCode } from './list-kinds'
import type { CellRead } from './list-values'
import { readBirthMonth } from './read-birth-month'
import { readChoices } from './read-choices'
import { readName } from './read-name'
import { readAddress, readNationalNo } from './read-other-cells'
import { readPhone } from './read-phone'
import { readVillage } from './read-village'
import { shownPhone } from './shown-phone'
import { splitCell } from './split-cell'

export type ListColumn = {
  /** As an exported list has it. */
  readonly label: string
  /** What else stands above such a column; without spaces and brackets. */
  readonly words: readonly string[]
  readonly lists: readonly ListCode[]
  /** In signs of a spreadsheet. */
  readonly width: number
  readonly example: string
  /** What one has to know to fill it in. */
  readonly hint: string
  /** Null: it tells who is meant, or is only told; nothing is changed by it. Gets what is not empty. */
  readonly read: ((cell: string, atMs: number) => CellRead) | null
  readonly show: (person: Person, teams: readonly Team[]) => string
  /** What is left of it where it is not shown whole, and what the audit log calls it where it is; absent: always whole. */
  readonly personal?: { readonly mask: (shown: string) => string; readonly field: AuditField }
}

const BOTH: readonly ListCode[] = ['volunteers', 'villagers']
const VOLUNTEERS: readonly ListCode[] = ['volunteers']

const labels = (all: Readonly<Record<string, { readonly label: string }>>) =>
  Object.values(all).map(({ label }) => label)

const COLUMNS = {
  personId: {
    label: '登记号',
    words: ['系统登记号'],
    lists: BOTH,
    width: 28,
    example: '示例',
    hint: '系统给的，导出来就有，靠它认人，请不要改。新来的人空着',
    read: null,
    show: ({ id }) => id,
  },
  name: {
    label: '姓名',
    words: ['名字', '志愿者姓名', '村民姓名', '户主姓名'],
    lists: BOTH,
    width: 12,
    example: '张大山',
    hint: '必填',
    read: (cell) => readName(cell),
    show: ({ contact }) => contact.name,
    personal: { mask: maskName, field: 'name' },
  },
  sex: {
    label: '性别',
    words: [],
    lists: VOLUNTEERS,
    width: 8,
    example: SEXES.male,
    hint: '男或女，可以空着',
    read: (cell) => {
      const read = readChoices(cell, SEX_CHOICES)
      if ('fault' in read) return read
      const [sex, ...more] = read.codes
      return sex && more.length === 0 ? { values: { sex } } : { fault: '性别只写男或女' }
    },
    show: ({ volunteer }) => (volunteer?.sex ? SEXES[volunteer.sex] : ''),
  },
  birthMonth: {
    label: '出生年月',
    words: ['出生日期', '出生时间', '出生', '生日', '出生年月日'],
    lists: VOLUNTEERS,
    width: 12,
    example: '1962-03',
    hint: '新志愿者必填，到月就行，像 1962-03。不要填身份证号',
    read: readBirthMonth,
    show: ({ volunteer }) => volunteer?.birthMonth ?? '',
    personal: {
      mask: (shown) => (shown === '' ? '' : `${shown.slice(0, 4)}-**`),
      field: 'birth_month',
    },
  },
  phone: {
    label: '联系电话',
    words: ['电话', '手机', '手机号', '手机号码', '电话号码', '联系方式', '联系号码'],
    lists: BOTH,
    width: 16,
    example: '13800000000',
    hint: '手机号，或者带区号的固定电话。志愿者必填，村民没有电话可以空着',
    read: (cell) => readPhone(cell),
    show: ({ contact }) => shownPhone(contact.phone),
    personal: { mask: (shown) => (shown === '' ? '' : maskPhone(shown)), field: 'phone' },
  },
  village: {
    label: '村',
    words: ['所属村', '村庄', '村名', '所在村', '村社区', '村居', '行政村', '所属站', '实践站'],
    lists: BOTH,
    width: 14,
    example: '陡沙河村',
    hint: '只管一个村的可以空着。换村不能用表改',
    read: (cell) => readVillage(cell),
    show: ({ contact }) => villageName(contact.stationId),
  },
  address: {
    label: '组和住址',
    words: ['住址', '地址', '家庭住址', '详细地址', '组别', '村民组', '家庭地址', '居住地址'],
    lists: BOTH,
    width: 30,
    example: '花园组，老槐树旁',
    hint: '哪个组，附近有什么',
    read: readAddress,
    show: ({ contact }) => contact.addressText,
    personal: { mask: (shown) => (shown === '' ? '' : '****'), field: 'address' },
  },
  specialties: {
    label: '专长',
    words: ['特长', '服务专长', '服务类别', '服务项目', '擅长'],
    lists: VOLUNTEERS,
    width: 24,
    example: '邻里互助、便民服务',
    hint: `几样用顿号隔开，主要的写在前面：${labels(SPECIALTIES).join('、')}。要有证书的，先登记证书`,
    read: (cell) => {
      const read = readChoices(cell, SPECIALTY_CHOICES)
      return 'fault' in read ? read : { values: { specialties: read.codes } }
    },
    show: ({ volunteer }) =>
      (volunteer?.specialties ?? []).map((code) => SPECIALTIES[code]?.label ?? code).join('、'),
  },
  identities: {
    label: '身份',
    words: ['志愿者身份', '人员身份', '身份类别'],
    lists: VOLUNTEERS,
    width: 18,
    example: '五老',
    hint: `可以空着：${Object.values(IDENTITIES).join('、')}`,
    read: (cell) => {
      const read = readChoices(cell, IDENTITY_CHOICES)
      return 'fault' in read ? read : { values: { identities: read.codes } }
    },
    show: ({ volunteer }) => (volunteer?.identities ?? []).map((code) => IDENTITIES[code] ?? code).join('、'),
  },
  teams: {
    label: '队伍',
    words: ['所在队伍', '所属队伍', '志愿服务队', '服务队'],
    lists: VOLUNTEERS,
    width: 36,
    example: '',
    hint: '照队伍的全名写，几支用顿号隔开。新志愿者空着，就放进本村对口的队',
    read: (cell) => ({ values: { teamNames: splitCell(cell) } }),
    show: ({ volunteer }, teams) =>
      (volunteer?.teamIds ?? []).flatMap((id) => teams.find((team) => team.id === id)?.name ?? []).join('、'),
  },
  nationalNo: {
    label: '全国志愿者编号',
    words: ['全国编号', '志愿中国编号', '注册编号'],
    lists: VOLUNTEERS,
    width: 22,
    example: '',
    hint: '在全国志愿服务信息系统里的编号，可以空着',
    read: readNationalNo,
    show: ({ volunteer }) => volunteer?.nationalVolunteerNo ?? '',
  },
  volunteerNo: {
    label: '志愿者编号',
    words: [],
    lists: VOLUNTEERS,
    width: 22,
    example: '',
    hint: '系统给的，改了不算',
    read: null,
    show: ({ volunteer }) => volunteer?.volunteerNo ?? '',
  },
} as const satisfies Record<string, ListColumn>

export type ColumnCode = keyof typeof COLUMNS

/** What stands in a list, column by column; the table that reading, exporting, the template and its notes share. */
export const LIST_COLUMNS: Readonly<Record<ColumnCode, ListColumn>> = COLUMNS

const CODES = Object.keys(COLUMNS) as readonly ColumnCode[]

export const columnsOf = (list: ListCode): readonly ColumnCode[] =>
  CODES.filter((code) => LIST_COLUMNS[code].lists.includes(list))
