import { bareTitle } from '../activity/title-prefix'
import { quoteCell } from '../people-list/quote-cell'
import { type Choices, readChoices } from '../people-list/read-choices'
import { HIDDEN_NUMBER, maskText } from '../privacy/mask-text'
import { PROJECT_CODES, PROJECTS, type ProjectCode } from '../service/projects'
import { villageName } from '../town/stations'
import { PLAN_LIMITS } from './plan-limits'
import type { PlanRow, PlanRowFacts } from './plan-row'

/** What a cell says; `note`: what whoever looks at it should know. */
type CellRead =
  | { readonly values: Partial<PlanRowFacts>; readonly note?: string }
  | { readonly fault: string }

export type PlanColumn = {
  readonly label: string
  /** What else stands above such a column; without spaces and brackets. */
  readonly words: readonly string[]
  /** In signs of a spreadsheet. */
  readonly width: number
  readonly example: string
  readonly hint: string
  /** Null: it tells which row is meant, and of whom. Gets what is not empty. */
  readonly read: ((cell: string) => CellRead) | null
  readonly show: (row: PlanRow, stationId: string | null) => string
}

/** Who holds what the town's institute holds itself, as the table names it. */
export const TOWN_UNIT = '镇实践所'

const PROJECT_CHOICES: Choices<ProjectCode> = {
  what: '所属工程',
  options: PROJECT_CODES.map((code) => ({ code, label: PROJECTS[code], also: [] })),
}

/** “精神家园”建设工程 */
const bareProject = (cell: string): string => cell.replace(/["“”'‘’]/gu, '').replace(/(建设)?工程$/u, '')

/** Quotes around the whole of a name are no part of it. */
const IN_QUOTES = /^[“"「『]([^“”"「」『』]*)[”"」』]$/u

type TextField = 'theme' | 'when' | 'venue' | 'teamName' | 'contactName'

/** Words that stand as they are, but for numbers by which somebody could be called. */
const words =
  (field: TextField, label: string) =>
  (cell: string): CellRead => {
    const masked = maskText(cell)
    const text = masked
      .replaceAll(HIDDEN_NUMBER, '')
      .replace(/[\s,，、:：()（）]+$/u, '')
      .trim()
    const most = PLAN_LIMITS[field]
    if (Array.from(text).length > most) return { fault: `${label}太长了，最多 ${most} 个字` }
    const values = { [field]: text }
    return masked === cell ? { values } : { values, note: `${label}里的电话没有带进来，计划表谁都可能看到` }
  }

const text = (field: TextField, column: Omit<PlanColumn, 'read' | 'show'>): PlanColumn => ({
  ...column,
  read: words(field, column.label),
  show: (row) => row[field],
})

const COLUMNS = {
  rowId: {
    label: '计划号',
    words: ['系统计划号'],
    width: 26,
    example: '示例',
    hint: '系统给的，导出来就有，靠它认是哪一行，请不要改。新加的空着',
    read: null,
    show: ({ id }) => id,
  },
  month: {
    label: '月份',
    words: ['月', '开展月份', '活动月份', '计划月份'],
    width: 10,
    example: '3月',
    hint: '必填：3月、1-12月、3、6、9月，或者每月。几个月的会变成几行',
    read: null,
    show: ({ month }) => `${month}月`,
  },
  unit: {
    label: '单位',
    words: ['主办单位', '责任单位', '承办单位', '实施单位', '村', '实践站', '活动单位'],
    width: 16,
    example: '陡沙河村',
    hint: `哪个村，或者${TOWN_UNIT}、镇卫生院这样的镇直单位。只管一个村的可以空着`,
    read: null,
    show: ({ unit }, stationId) => unit ?? (stationId === null ? TOWN_UNIT : villageName(stationId)),
  },
  title: {
    label: '活动名称',
    words: ['活动', '活动内容', '活动项目', '项目名称', '名称', '活动主要内容'],
    width: 30,
    example: '义诊日',
    hint: '必填。前面不用写“上土市镇新时代文明实践”，安排活动的时候会自己加上',
    read: (cell) => {
      const title = maskText(bareTitle(cell).replace(IN_QUOTES, '$1'))
      if (title === '') return { fault: '活动名称没有写' }
      return Array.from(title).length > PLAN_LIMITS.title
        ? { fault: `活动名称太长了，最多 ${PLAN_LIMITS.title} 个字，别的写在主题里` }
        : { values: { title } }
    },
    show: ({ title }) => title,
  },
  project: {
    label: '所属工程',
    words: ['工程', '六大工程', '所属项目', '项目'],
    width: 12,
    example: PROJECTS.happy_home,
    hint: `可以空着：${Object.values(PROJECTS).join('、')}`,
    read: (cell) => {
      const read = readChoices(bareProject(cell), PROJECT_CHOICES)
      if ('fault' in read) return read
      const [project, ...more] = read.codes
      return project && more.length === 0
        ? { values: { project } }
        : { fault: `所属工程只写一样，不能是${quoteCell(cell)}` }
    },
    show: ({ project }) => (project ? PROJECTS[project] : ''),
  },
  theme: text('theme', {
    label: '主题',
    words: ['活动主题', '内容', '主要内容'],
    width: 30,
    example: '量血压，讲怎么吃药',
    hint: '可以空着',
  }),
  when: text('when', {
    label: '时间',
    words: ['活动时间', '具体时间', '开展时间', '日期'],
    width: 16,
    example: '15日上午',
    hint: '可以空着：15日上午，或者下旬',
  }),
  venue: text('venue', {
    label: '地点',
    words: ['活动地点', '地址', '场所'],
    width: 18,
    example: '村文化广场',
    hint: '可以空着',
  }),
  teamName: text('teamName', {
    label: '队伍',
    words: ['志愿服务队', '服务队', '志愿队伍', '参加队伍', '责任队伍'],
    width: 20,
    example: '健康服务志愿服务队',
    hint: '可以空着',
  }),
  contactName: text('contactName', {
    label: '负责人',
    words: ['联系人', '责任人', '联系人及电话', '负责人及电话'],
    width: 12,
    example: '周站长',
    hint: '可以空着。只写姓名，不要写电话',
  }),
} as const satisfies Record<string, PlanColumn>

export type PlanColumnCode = keyof typeof COLUMNS

/** What stands in a yearly plan, column by column; the table that reading, printing, the template and its notes share. */
export const PLAN_COLUMNS: Readonly<Record<PlanColumnCode, PlanColumn>> = COLUMNS

export const PLAN_COLUMN_CODES = Object.keys(COLUMNS) as readonly PlanColumnCode[]
