import { databaseFailure } from '../database-failure'
import { duplicateKeyText } from './duplicate-key'
import type { WriteObstacle } from './write-conflicts'

/** The refusal the client sees. */
export const refuseObstacle = (databaseName: string, obstacle: WriteObstacle): Error => {
  if (obstacle.kind === 'conflict') return databaseFailure.conflict()
  if (obstacle.kind === 'no-geometry') {
    return databaseFailure.write(obstacle.change.mustBeNew ? 'Insert' : 'Update', obstacle.detail)
  }
  const { collection, after, mustBeNew } = obstacle.change
  const text = duplicateKeyText(`${databaseName}.${collection.name}`, obstacle.index, after?.document ?? {})
  return databaseFailure.write(mustBeNew ? 'Insert' : 'Update', text)
}
