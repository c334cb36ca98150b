import type { CloudApiAction } from './cloud-api-action'
import { readCount } from './read-count'

const DEFAULT_LIMIT = 20
const LOADED_AT = '1970-01-01 08:00:00'

/** `ListFunctions`: the functions of the configuration, a page at a time. */
export const listFunctions: CloudApiAction = async (params, { envId, functionNames }) => {
  const limit = readCount(params, 'Limit', DEFAULT_LIMIT)
  const offset = readCount(params, 'Offset', 0)
  const page = functionNames.slice(offset, offset + limit)
  return {
    TotalCount: functionNames.length,
    Functions: page.map((FunctionName) => ({
      FunctionId: `lam-${FunctionName}`,
      FunctionName,
      Namespace: envId,
      Runtime: 'Nodejs20.19',
      Status: 'Active',
      AddTime: LOADED_AT,
      ModTime: LOADED_AT,
    })),
  }
}
