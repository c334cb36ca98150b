export default definePageConfig({
  navigationBarTitleText: '我的单',
  enablePullDownRefresh: true,
})
