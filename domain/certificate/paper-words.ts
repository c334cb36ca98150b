import { displayHours } from '../hours/display-hours'
import { HOUR_CLASSES } from '../hours/hour-entry'
import { sayFullDate } from '../kernel/say-date'
import { PROJECTS } from '../service/projects'
import type { CertificateContent, CertificateSnapshot } from './certificate'
import type { ProvenPeriod } from './certificate-period'

/** One line of the paper; null: left empty, to be filled in with a pen. */
export type PaperRow = { readonly label: string; readonly words: string | null }

export type PaperBlock = {
  readonly code: 'volunteer' | 'service' | 'issuer' | 'other'
  readonly rows: readonly PaperRow[]
}

type Issued = Pick<CertificateSnapshot, 'number' | 'issuedAtMs' | 'replaces'> & {
  /** First signs of the content's hash, as the verify page shows them. */
  readonly hashBeginning: string
}

/** Both days are within it. */
export const sayPeriod = ({ fromMs, toMs }: ProvenPeriod): string =>
  `${sayFullDate(fromMs)}至${sayFullDate(toMs - 1)}`

/** Minutes are summed first and rounded down once; the exact ones stand beside. */
export const sayTotal = (minutes: number): string => `${displayHours(minutes)} 小时（精确为 ${minutes} 分钟）`

const sayProjects = ({ projects }: CertificateContent): string =>
  projects.map(({ project, minutes }) => `${project ? PROJECTS[project] : '其他'} ${minutes} 分钟`).join('，')

const sayClasses = ({ verifiedMinutes, declaredMinutes }: CertificateContent): string =>
  `${HOUR_CLASSES.verified} ${verifiedMinutes} 分钟，${HOUR_CLASSES.declared} ${declaredMinutes} 分钟`

/** What has to be known beside the numbers. */
export function paperNotes(content: CertificateContent, replaces: string | null): readonly string[] {
  const { leftOut, unlisted } = content
  return [
    '按实际服务时间计算，不含路途时间。',
    ...(leftOut > 0 ? [`另有 ${leftOut} 条正在核对，未列入。`] : []),
    ...(unlisted.records > 0
      ? [`较早的 ${unlisted.records} 条共 ${unlisted.minutes} 分钟已计入总时长，未逐条列出。`]
      : []),
    ...(replaces ? [`替代已收回的证明 ${replaces}。`] : []),
  ]
}

/** The four blocks of 民发〔2015〕149号, line by line; `issued` null while it is only looked at. */
export function paperBlocks(content: CertificateContent, issued: Issued | null): readonly PaperBlock[] {
  const { volunteer, issuer, purpose, records, unlisted } = content
  const row = (label: string, words: string | null): PaperRow => ({ label, words })
  return [
    {
      code: 'volunteer',
      rows: [
        row('姓名', volunteer.name),
        row('志愿者编号', volunteer.volunteerNo),
        row('证件号码', null),
        ...(purpose ? [row('用途', purpose)] : []),
      ],
    },
    {
      code: 'service',
      rows: [
        row('起止时间', sayPeriod(content.period)),
        row('服务总时长', sayTotal(content.totalMinutes)),
        row('服务次数', `${records.length + unlisted.records} 次`),
        row('记录方式', sayClasses(content)),
        row('所属工程', sayProjects(content)),
        row('服务内容', '见所附服务明细'),
      ],
    },
    {
      code: 'issuer',
      rows: [
        row('单位名称', issuer.name),
        row('经办人', issuer.handler || '开的时候写上'),
        row('负责人签字', null),
        row('联系电话', issuer.phone),
      ],
    },
    {
      code: 'other',
      rows: [
        row('证明编号', issued ? issued.number : '开的时候编号'),
        row('开具日期', issued ? sayFullDate(issued.issuedAtMs) : '开的那天'),
        ...(issued ? [row('校验码', issued.hashBeginning)] : []),
        row('备注', paperNotes(content, issued?.replaces ?? null).join('')),
      ],
    },
  ]
}

/** Stands on every page: what this paper is, and what it is not. */
export const honestWords = (issuerName: string): string => `由${issuerName}出具，未加盖公章前仅供查询`
