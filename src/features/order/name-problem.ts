import { isPersonName } from '../../../domain/people/person-name'

/** What is wrong with a name as it was typed; empty where nothing is, also where none was typed. */
export const nameProblem = (name: string): string =>
  name.trim() === '' || isPersonName(name.trim()) ? '' : '姓名只写字，不写数字、符号和表情。'
