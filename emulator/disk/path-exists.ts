import { stat } from 'node:fs/promises'
import { isMissing } from './is-missing'

export const pathExists = async (path: string): Promise<boolean> => {
  try {
    await stat(path)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}
