export default definePageConfig({ navigationBarTitleText: '报一条信息' })
