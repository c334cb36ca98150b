export default definePageConfig({ navigationBarTitleText: '计划里的一行' })
