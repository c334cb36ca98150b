import CloudBase from '@cloudbase/manager-node'
import { applyDatabase } from '../../cloudfunctions/apply-database'

/** Collections, indexes and access rules, by the same code that serves the cloud. */
export const applySchema = (envId: string): Promise<void> =>
  applyDatabase(new CloudBase({ secretId: 'local', secretKey: 'local', envId }), envId)
