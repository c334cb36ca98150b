import { HOUR_CLASSES, type HourClass } from '../../../domain/hours/hour-entry'
import { PROJECTS, type ProjectCode } from '../../../domain/service/projects'
import type { Figure } from './figure'

type Params = Readonly<Partial<Record<string, string>>>

const SIDES = ['own', 'lent_here', 'lent_out'] as const

const isProject = (code: string): code is ProjectCode => Object.hasOwn(PROJECTS, code)
const isHourClass = (code: string): code is HourClass => Object.hasOwn(HOUR_CLASSES, code)

function readProject(code: string | undefined): Pick<Figure, 'project'> {
  if (code === 'none') return { project: null }
  return code && isProject(code) ? { project: code } : {}
}

/** The figure that a page was opened for. */
export function readFigure(params: Params): Figure {
  const { stationId = '', year, month, hourClass, volunteerId } = params
  const side = SIDES.find((each) => each === params.of)
  return {
    stationId,
    ...(side && { of: side }),
    ...(year && { year: Number(year) }),
    ...(month && { month: Number(month) }),
    ...(hourClass && isHourClass(hourClass) && { hourClass }),
    ...(volunteerId && { volunteerId }),
    ...readProject(params.project),
  }
}
