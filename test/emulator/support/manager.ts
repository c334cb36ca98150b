import CloudBase from '@cloudbase/manager-node'

/** Points the unmodified management SDK of this process at an emulator. */
export const connectManager = (url: string) => {
  process.env.TCB_BASE_URL = url
  const app = CloudBase.init({ secretId: 'local', secretKey: 'local', envId: 'local', region: 'ap-shanghai' })
  return {
    database: app.database,
    commonService: () => app.commonService('tcb', '2018-06-08'),
    index: (name: string, paths: readonly string[], unique = false, direction = '1') => ({
      IndexName: name,
      MgoKeySchema: {
        MgoIsUnique: unique,
        MgoIndexKeys: paths.map((Name) => ({ Name, Direction: direction })),
      },
    }),
  }
}
