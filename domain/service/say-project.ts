import { PROJECTS, type ProjectCode } from './projects'

export const sayProject = (project: ProjectCode | null): string =>
  project ? PROJECTS[project] : '不属于六大工程'
