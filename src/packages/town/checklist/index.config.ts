export default definePageConfig({ navigationBarTitleText: '评估清单', enablePullDownRefresh: true })
