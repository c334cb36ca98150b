export default definePageConfig({
  navigationBarTitleText: '站里的电话和值班',
  enablePullDownRefresh: true,
})
