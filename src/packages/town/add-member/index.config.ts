export default definePageConfig({
  navigationBarTitleText: '加队员',
  enablePullDownRefresh: true,
})
