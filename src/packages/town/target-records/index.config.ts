export default definePageConfig({
  navigationBarTitleText: '怎么数的',
  enablePullDownRefresh: true,
})
