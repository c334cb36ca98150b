import { cloud } from './cloud'

export const database = cloud.database()
export const _ = database.command
