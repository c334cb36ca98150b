export default definePageConfig({ navigationBarTitleText: '一条信息' })
