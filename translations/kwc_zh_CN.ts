<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Actions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what an action does, and its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>Create a subscription</source>
        <translation>创建订阅</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Change the selected subscriptions</source>
        <translation>更改所选订阅</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete the selected subscriptions</source>
        <translation>删除所选订阅</translation>
    </message>
    <message>
        <source>Re&amp;new…</source>
        <translation>续订(&amp;N)…</translation>
    </message>
    <message>
        <source>Extend the validity of the selected subscriptions</source>
        <translation>延长所选订阅的有效期</translation>
    </message>
    <message>
        <source>Ena&amp;ble</source>
        <translation>启用(&amp;B)</translation>
    </message>
    <message>
        <source>Have the selected subscriptions send again that the service has disabled</source>
        <translation>使所选的、已被服务禁用的订阅重新发送</translation>
    </message>
    <message>
        <source>D&amp;uplicate to other objects…</source>
        <translation>复制到其他对象(&amp;U)…</translation>
    </message>
    <message>
        <source>Create the like of the selected subscriptions on other objects</source>
        <translation>在其他对象上创建所选订阅的副本</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>复制为 cURL(&amp;U)</translation>
    </message>
    <message>
        <source>Copy a call of the service as a command line, with the tokens as variables</source>
        <translation>将对服务的调用复制为命令行，其中的令牌以变量表示</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>日志(&amp;J)…</translation>
    </message>
    <message>
        <source>Every change that was made, to search, to export and to take back</source>
        <translation>已做的所有更改，可供搜索、导出和撤销</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Write all subscriptions into a file</source>
        <translation>将所有订阅写入文件</translation>
    </message>
    <message>
        <source>&amp;Plan from file…</source>
        <translation>从文件制定计划(&amp;P)…</translation>
    </message>
    <message>
        <source>Compare a file of subscriptions with the service, and make the service equal to it</source>
        <translation>将订阅文件与服务进行比较，并使服务与文件一致</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Read everything anew from the service</source>
        <translation>从服务重新读取所有内容</translation>
    </message>
    <message>
        <source>Add an &amp;object…</source>
        <translation>添加对象(&amp;O)…</translation>
    </message>
    <message>
        <source>Add an action package, an action or a group by its id</source>
        <translation>按 ID 添加操作包、操作或群组</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Filter the subscriptions or the events</source>
        <translation>筛选订阅或事件</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>登录(&amp;S)…</translation>
    </message>
    <message>
        <source>Connect an account at a service</source>
        <translation>连接某个服务上的帐户</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>注销(&amp;O)…</translation>
    </message>
    <message>
        <source>Remove the account and its secrets from this computer</source>
        <translation>从此计算机中移除帐户及其机密</translation>
    </message>
    <message>
        <source>&amp;Account…</source>
        <comment>opens a dialog about the account</comment>
        <translation>帐户(&amp;A)…</translation>
    </message>
    <message>
        <source>Show what the account may do, how long its tokens last and where its files are</source>
        <translation>显示帐户的权限、令牌的有效时间以及文件的位置</translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation>试用沙盒(&amp;T)</translation>
    </message>
    <message>
        <source>Open the built-in service, with events that arrive by themselves</source>
        <translation>打开内置服务，其中的事件会自动到达</translation>
    </message>
    <message>
        <source>&amp;Listener settings…</source>
        <translation>侦听器设置(&amp;L)…</translation>
    </message>
    <message>
        <source>Set where the listener listens, its certificate, inboxes and limits, and what is kept</source>
        <translation>设置侦听器的侦听位置、证书、收件箱和限制，以及保留的内容</translation>
    </message>
    <message>
        <source>&amp;Reachability…</source>
        <translation>可达性(&amp;R)…</translation>
    </message>
    <message>
        <source>Make the listener reachable from outside, and check that it is</source>
        <translation>使侦听器可从外部访问，并检查是否可访问</translation>
    </message>
    <message>
        <source>Start or &amp;stop the listener</source>
        <translation>启动或停止侦听器(&amp;S)</translation>
    </message>
    <message>
        <source>Start the listener where it is stopped, else stop it</source>
        <translation>侦听器已停止时启动，否则停止</translation>
    </message>
    <message>
        <source>Send a &amp;test event…</source>
        <translation>发送测试事件(&amp;T)…</translation>
    </message>
    <message>
        <source>Send an event of any type to the listener, as the service would</source>
        <translation>像服务那样，向侦听器发送任意类型的事件</translation>
    </message>
    <message>
        <source>&amp;Import events…</source>
        <translation>导入事件(&amp;I)…</translation>
    </message>
    <message>
        <source>Put the events of a file into the list: NDJSON of this program, or HAR</source>
        <translation>将文件中的事件放入列表：此程序的 NDJSON 或 HAR</translation>
    </message>
    <message>
        <source>&amp;Export events…</source>
        <translation>导出事件(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the events that the filter shows into a file</source>
        <translation>将筛选器显示的事件写入文件</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>Put every pane and column back in its place</source>
        <translation>将所有窗格和列恢复到原位</translation>
    </message>
    <message>
        <source>Find an&amp;ything…</source>
        <translation>查找任意内容(&amp;Y)…</translation>
    </message>
    <message>
        <source>Find a command, an object or a subscription by some letters of its name</source>
        <translation>输入名称中的几个字母，查找命令、对象或订阅</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Show every key that does something</source>
        <translation>显示所有有作用的按键</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>Read how to use the console, and search in it</source>
        <translation>阅读控制台的使用方法，并在其中搜索</translation>
    </message>
    <message>
        <source>&amp;About…</source>
        <comment>opens a dialog about the program</comment>
        <translation>关于(&amp;A)…</translation>
    </message>
    <message>
        <source>Show the version, the licences and the folders of this program</source>
        <translation>显示此程序的版本、许可证和文件夹</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一个窗格(&amp;N)</translation>
    </message>
    <message>
        <source>Go on to the next pane</source>
        <translation>转到下一个窗格</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>上一个窗格(&amp;P)</translation>
    </message>
    <message>
        <source>Go back to the pane before</source>
        <translation>返回上一个窗格</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>结束程序</translation>
    </message>
    <message>
        <source>Sign in first, or try the sandbox.</source>
        <translation>请先登录，或试用沙盒。</translation>
    </message>
    <message>
        <source>Select a subscription first.</source>
        <translation>请先选择订阅。</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>As the &amp;system</source>
        <comment>the window&apos;s colours</comment>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>the window&apos;s colours</comment>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>the window&apos;s colours</comment>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <comment>the window&apos;s colours</comment>
        <translation>高对比度(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
</context>
<context>
    <name>CallbackCheck</name>
    <message>
        <source>The callback answers as the service wants it.</source>
        <translation>回调的应答符合服务的要求。</translation>
    </message>
    <message>
        <source>This is no complete address. Give one that begins with https:// and names a host.</source>
        <translation>此地址不完整。请提供以 https:// 开头且包含主机名的地址。</translation>
    </message>
    <message>
        <source>The service calls no address without encryption beyond this computer. Use https.</source>
        <translation>除此计算机外，服务不会调用未加密的地址。请使用 https。</translation>
    </message>
    <message>
        <source>The callback could not be reached. Check the address, and that it listens there.</source>
        <translation>无法访问回调。请检查地址，以及该处是否在侦听。</translation>
    </message>
    <message numerus="yes">
        <source>No answer came within %n second(s), which is as long as the service waits.</source>
        <translation>
            <numerusform>%n 秒内未收到应答，而服务最多只等待这么久。</numerusform>
        </translation>
    </message>
    <message>
        <source>The callback&apos;s certificate could not be trusted. The service would not call it either.</source>
        <translation>无法信任回调的证书。服务也不会调用它。</translation>
    </message>
    <message>
        <source>The callback sends elsewhere (status %1), which the service does not follow. Give the address it leads to.</source>
        <translation>回调重定向到别处（状态 %1），服务不会跟随重定向。请提供它所指向的地址。</translation>
    </message>
    <message>
        <source>The callback answers with status %1. It has to answer with 200 and the token.</source>
        <translation>回调以状态 %1 应答。它必须以 200 和令牌应答。</translation>
    </message>
    <message>
        <source>The callback answers, but not with the token. The body has to be the value of validationToken and nothing else.</source>
        <translation>回调有应答，但内容不是令牌。正文必须是 validationToken 的值，不得包含其他内容。</translation>
    </message>
    <message>
        <source>The callback gives the token back as it stands in the address. It has to be percent-decoded first.</source>
        <translation>回调按地址中的原样返回了令牌。必须先对其进行百分号解码。</translation>
    </message>
    <message>
        <source>The callback gives the token back with blanks, line breaks or quotation marks around it. Nothing else may be in the body.</source>
        <translation>回调返回的令牌前后有空格、换行符或引号。正文中不得包含其他内容。</translation>
    </message>
    <message>
        <source>The callback&apos;s answer could not be read to its end. The body has to be the token alone.</source>
        <translation>无法完整读取回调的应答。正文必须只包含令牌。</translation>
    </message>
</context>
<context>
    <name>CallbackFailure</name>
    <message>
        <source>The service could not validate it and said: %1</source>
        <comment>%1: the service&apos;s own words</comment>
        <translation>服务无法验证它，并返回：%1</translation>
    </message>
</context>
<context>
    <name>CallbackUrl</name>
    <message>
        <source>This is no web address. It starts with https:// and names a host.</source>
        <translation>这不是网址。网址应以 https:// 开头并包含主机名。</translation>
    </message>
    <message>
        <source>The service can&apos;t reach this address: it names this computer itself. Put a tunnel or a reverse proxy in front.</source>
        <translation>服务无法访问此地址：它指向此计算机本身。请在前面设置隧道或反向代理。</translation>
    </message>
    <message>
        <source>Services accept https addresses only.</source>
        <translation>服务只接受 https 地址。</translation>
    </message>
    <message>
        <source>The part from ? or # on can&apos;t be used. Leave it out.</source>
        <translation>不能使用 ? 或 # 及其后的部分。请将其去掉。</translation>
    </message>
</context>
<context>
    <name>Capabilities</name>
    <message>
        <source>read subscriptions</source>
        <comment>what an account may do</comment>
        <translation>读取订阅</translation>
    </message>
    <message>
        <source>create subscriptions</source>
        <comment>what an account may do</comment>
        <translation>创建订阅</translation>
    </message>
    <message>
        <source>change subscriptions</source>
        <comment>what an account may do</comment>
        <translation>更改订阅</translation>
    </message>
    <message>
        <source>delete subscriptions</source>
        <comment>what an account may do</comment>
        <translation>删除订阅</translation>
    </message>
    <message>
        <source>read groups</source>
        <comment>what an account may do</comment>
        <translation>读取群组</translation>
    </message>
    <message>
        <source>read actions</source>
        <comment>what an account may do</comment>
        <translation>读取操作</translation>
    </message>
    <message>
        <source>Subscriptions can&apos;t be listed: the scope webhook.read is missing. Have it granted to the application, then sign in again.</source>
        <translation>无法列出订阅：缺少作用域 webhook.read。请将其授予应用程序，然后重新登录。</translation>
    </message>
    <message>
        <source>Subscriptions can&apos;t be created: the scope webhook.write is missing. Have it granted to the application, then sign in again.</source>
        <translation>无法创建订阅：缺少作用域 webhook.write。请将其授予应用程序，然后重新登录。</translation>
    </message>
    <message>
        <source>Subscriptions can&apos;t be changed, renewed or enabled: the scope webhook.update is missing. Have it granted to the application, then sign in again.</source>
        <translation>无法更改、续订或启用订阅：缺少作用域 webhook.update。请将其授予应用程序，然后重新登录。</translation>
    </message>
    <message>
        <source>Subscriptions can&apos;t be deleted: the scope webhook.remove is missing. Have it granted to the application, then sign in again.</source>
        <translation>无法删除订阅：缺少作用域 webhook.remove。请将其授予应用程序，然后重新登录。</translation>
    </message>
    <message>
        <source>Groups can&apos;t be listed: the scope groupinfo.read is missing. Add the groups by their ids, or have it granted to the application, then sign in again.</source>
        <translation>无法列出群组：缺少作用域 groupinfo.read。请按 ID 添加群组，或将其授予应用程序，然后重新登录。</translation>
    </message>
    <message>
        <source>Actions can&apos;t be listed: the scope action.read is missing. Add the actions by their ids, or have it granted to the application, then sign in again.</source>
        <translation>无法列出操作：缺少作用域 action.read。请按 ID 添加操作，或将其授予应用程序，然后重新登录。</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>event types</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>callback URL</source>
        <translation>回调 URL</translation>
    </message>
    <message>
        <source>callback token</source>
        <translation>回调令牌</translation>
    </message>
    <message>
        <source>context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>active or not</source>
        <translation>活动状态</translation>
    </message>
    <message>
        <source>Valid until %2 instead of %1.</source>
        <comment>%1 and %2 are dates</comment>
        <translation>有效期由 %1 改为 %2。</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <comment>%1 is a date</comment>
        <translation>有效期至 %1。</translation>
    </message>
    <message>
        <source>The service has disabled it; it is to send again.</source>
        <translation>服务已将其禁用；将使其重新发送。</translation>
    </message>
    <message>
        <source>You chose to delete it.</source>
        <translation>您选择了删除它。</translation>
    </message>
    <message>
        <source>The like of %1.</source>
        <comment>%1 is a subscription&apos;s id</comment>
        <translation>%1 的副本。</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <comment>%1 is a list of fields</comment>
        <translation>已更改：%1。</translation>
    </message>
</context>
<context>
    <name>ChangeRun</name>
    <message>
        <source>Takes the change back: the replacement goes, the old one is still there.</source>
        <translation>撤销更改：移除替代的订阅，原订阅仍然存在。</translation>
    </message>
    <message>
        <source>Takes the creation back.</source>
        <translation>撤销创建。</translation>
    </message>
    <message>
        <source>Takes the deletion back: it is made again, under a new id.</source>
        <translation>撤销删除：以新的 ID 重新创建。</translation>
    </message>
    <message>
        <source>Takes the change back.</source>
        <translation>撤销更改。</translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>The old one could not be deleted, so both exist now. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>无法删除原订阅，因此现在两者并存。%1</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>what a change does</comment>
        <translation>创建</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>what a change does</comment>
        <translation>更改</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>what a change does</comment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a change that was not begun</comment>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>a change</comment>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a change</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a change</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a change that was not begun</comment>
        <translation>已停止</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>The quoted cell that begins here does not end. Close it with a quotation mark.</source>
        <translation>从此处开始的带引号单元格没有结束。请用引号将其闭合。</translation>
    </message>
    <message>
        <source>Something follows the closing quotation mark. Write a quotation mark within a cell twice.</source>
        <translation>右引号后还有内容。单元格内的引号必须写两次。</translation>
    </message>
    <message>
        <source>This cell is too long. Perhaps a quotation mark is not closed.</source>
        <translation>此单元格过长。可能有引号未闭合。</translation>
    </message>
    <message>
        <source>There are too many cells in this row. Check which character separates them.</source>
        <translation>此行的单元格过多。请检查分隔单元格的字符。</translation>
    </message>
    <message>
        <source>There are more than %1 rows. Divide the file.</source>
        <translation>超过 %1 行。请拆分文件。</translation>
    </message>
    <message>
        <source>The text is not UTF-8. Save the file as &quot;CSV UTF-8&quot;.</source>
        <translation>文本不是 UTF-8。请将文件另存为“CSV UTF-8”。</translation>
    </message>
</context>
<context>
    <name>DiffModel</name>
    <message>
        <source>Added</source>
        <comment>a field that is new</comment>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>a field that is gone</comment>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Changed, as always</source>
        <comment>a field such as an id or a time, which is another in every event</comment>
        <translation>已更改（每次都会变）</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a field with another value</comment>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>a field with the same value</comment>
        <translation>未更改</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, then technical detail</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The service has a problem of its own and answered with status %1. Try again later.</source>
        <translation>服务自身出现问题，以状态 %1 应答。请稍后重试。</translation>
    </message>
    <message>
        <source>The service refused the request with status %1. Check what was entered, then try again.</source>
        <translation>服务以状态 %1 拒绝了请求。请检查输入的内容，然后重试。</translation>
    </message>
    <message>
        <source>It was cancelled. Start it again when you are ready.</source>
        <translation>操作已取消。准备好后可重新开始。</translation>
    </message>
    <message>
        <source>No connection could be made. Check the address and the network, then try again.</source>
        <translation>无法建立连接。请检查地址和网络，然后重试。</translation>
    </message>
    <message>
        <source>No answer came in time. Try again; if it persists, check the address.</source>
        <translation>未及时收到应答。请重试；如果问题仍然存在，请检查地址。</translation>
    </message>
    <message>
        <source>The secure connection could not be trusted. Check the certificate of the service.</source>
        <translation>无法信任该安全连接。请检查服务的证书。</translation>
    </message>
    <message>
        <source>The service does not accept the access token. Sign in again.</source>
        <translation>服务不接受该访问令牌。请重新登录。</translation>
    </message>
    <message numerus="yes">
        <source>The service asks to slow down. Try again in %n second(s).</source>
        <translation>
            <numerusform>服务要求放慢速度。请在 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not exist, or no longer. Refresh to see what is there.</source>
        <translation>该项不存在或已不复存在。请刷新以查看现有内容。</translation>
    </message>
    <message>
        <source>The answer could not be understood. Check that the address is the service&apos;s own.</source>
        <translation>无法理解应答。请检查该地址是否确为服务的地址。</translation>
    </message>
    <message>
        <source>This cannot be used as it is. Correct it, then try again.</source>
        <translation>无法按现状使用。请更正后重试。</translation>
    </message>
    <message>
        <source>The event store could not be read or written. Check the disk and the file.</source>
        <translation>无法读取或写入事件存储。请检查磁盘和文件。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>钥匙串已锁定。请将其解锁，然后重试。</translation>
    </message>
    <message>
        <source>No keychain can be reached, so secrets cannot be saved on this computer.</source>
        <translation>无法访问任何钥匙串，因此无法在此计算机上保存机密。</translation>
    </message>
    <message>
        <source>The port is in use by another program. Choose another one, or end that program.</source>
        <translation>该端口正被其他程序使用。请选择其他端口，或结束该程序。</translation>
    </message>
    <message>
        <source>It is not known whether this was done: the answer was lost, and the service could not be asked. Refresh, and look before you do it again.</source>
        <translation>不确定此操作是否已完成：应答已丢失，且无法向服务查询。请刷新并查看后再决定是否重做。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Please report it.</source>
        <translation>程序内部出错。请报告此问题。</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Callback validation</source>
        <translation>回调验证</translation>
    </message>
    <message>
        <source>Rejected delivery</source>
        <translation>被拒绝的传递</translation>
    </message>
    <message>
        <source>(no type)</source>
        <comment>an event without eventType</comment>
        <translation>（无类型）</translation>
    </message>
    <message>
        <source>Callback validated</source>
        <translation>回调已验证</translation>
    </message>
    <message>
        <source>Callback validated: %1</source>
        <comment>%1: what was answered</comment>
        <translation>回调已验证：%1</translation>
    </message>
    <message>
        <source>Refused with status %1</source>
        <translation>已拒绝，状态 %1</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>verdict on an event</comment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>valid</source>
        <comment>verdict on an event</comment>
        <translation>有效</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 个提示</numerusform>
        </translation>
    </message>
    <message>
        <source>invalid</source>
        <comment>verdict on an event</comment>
        <translation>无效</translation>
    </message>
    <message>
        <source>notes</source>
        <comment>verdict on an event</comment>
        <translation>提示</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list of counts, such as: 1 error, 2 notes</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>EventType</name>
    <message>
        <source>Someone sends an action, such as a form of an action package.</source>
        <translation>有人发送操作，例如操作包的表单。</translation>
    </message>
    <message>
        <source>Someone answers an action, or changes the answer.</source>
        <translation>有人答复操作，或更改答复。</translation>
    </message>
    <message>
        <source>Someone sends a survey.</source>
        <translation>有人发送调查。</translation>
    </message>
    <message>
        <source>Someone assigns a job.</source>
        <translation>有人分配任务。</translation>
    </message>
    <message>
        <source>Someone answers a survey, or changes the answer.</source>
        <translation>有人答复调查，或更改答复。</translation>
    </message>
    <message>
        <source>Someone reports on an assigned job, for instance that it is done.</source>
        <translation>有人汇报已分配的任务，例如任务已完成。</translation>
    </message>
    <message>
        <source>Someone sends a text message.</source>
        <translation>有人发送文本消息。</translation>
    </message>
    <message>
        <source>Someone sends a picture, a document or another attachment.</source>
        <translation>有人发送图片、文档或其他附件。</translation>
    </message>
    <message>
        <source>Someone makes an announcement.</source>
        <translation>有人发布公告。</translation>
    </message>
    <message>
        <source>A person joins the group or is added to it.</source>
        <translation>有人加入群组或被添加到群组。</translation>
    </message>
    <message>
        <source>A person leaves the group or is removed from it.</source>
        <translation>有人退出群组或被移出群组。</translation>
    </message>
    <message>
        <source>A sub-group is added to the group.</source>
        <translation>子群组被添加到群组。</translation>
    </message>
    <message>
        <source>A sub-group is removed from the group.</source>
        <translation>子群组从群组中移除。</translation>
    </message>
</context>
<context>
    <name>FieldGuide</name>
    <message>
        <source>%1 or %2</source>
        <comment>types of a field: string or null</comment>
        <translation>%1 或 %2</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>an empty text</source>
        <translation>空文本</translation>
    </message>
    <message>
        <source>the text &quot;%1&quot;</source>
        <translation>文本“%1”</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>数字 %1</translation>
    </message>
    <message>
        <source>the value true</source>
        <translation>值 true</translation>
    </message>
    <message>
        <source>the value false</source>
        <translation>值 false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>null</source>
        <comment>JSON&apos;s word for no value</comment>
        <translation>null</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>one of several things</comment>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>a date with a time, such as 2018-03-22T18:29:59Z</source>
        <translation>带时间的日期，例如 2018-03-22T18:29:59Z</translation>
    </message>
    <message>
        <source>a date, such as 2018-03-22</source>
        <translation>日期，例如 2018-03-22</translation>
    </message>
    <message>
        <source>a time, such as 18:29:59Z</source>
        <translation>时间，例如 18:29:59Z</translation>
    </message>
    <message>
        <source>a web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Expected %1, but %2 came.</source>
        <comment>%1 and %2 are like: a number; the text &quot;abc&quot;</comment>
        <translation>应为：%1；实际为：%2。</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>此文本为空。</translation>
    </message>
    <message numerus="yes">
        <source>at least %n character(s)</source>
        <translation>
            <numerusform>至少 %n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n character(s)</source>
        <translation>
            <numerusform>最多 %n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected at least %n entries, but the list has %1.</source>
        <translation>
            <numerusform>应至少有 %n 个条目，但列表有 %1 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected at most %n entries, but the list has %1.</source>
        <translation>
            <numerusform>应最多有 %n 个条目，但列表有 %1 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected at least %n field(s), but the object has %1.</source>
        <translation>
            <numerusform>应至少有 %n 个字段，但对象有 %1 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected at most %n field(s), but the object has %1.</source>
        <translation>
            <numerusform>应最多有 %n 个字段，但对象有 %1 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>a number from %1</source>
        <translation>不小于 %1 的数字</translation>
    </message>
    <message>
        <source>a number up to %1</source>
        <translation>不大于 %1 的数字</translation>
    </message>
    <message>
        <source>a number above %1</source>
        <translation>大于 %1 的数字</translation>
    </message>
    <message>
        <source>a number below %1</source>
        <translation>小于 %1 的数字</translation>
    </message>
    <message>
        <source>a multiple of %1</source>
        <translation>%1 的倍数</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing.</source>
        <translation>缺少字段“%1”。</translation>
    </message>
    <message>
        <source>a text of the form %1</source>
        <comment>%1: a regular expression</comment>
        <translation>形式为 %1 的文本</translation>
    </message>
    <message>
        <source>Expected entries that all differ, but some are the same.</source>
        <translation>条目应各不相同，但有些相同。</translation>
    </message>
    <message>
        <source>The schema does not allow this field.</source>
        <translation>架构不允许此字段。</translation>
    </message>
    <message>
        <source>This fits several forms of which the schema allows only one at a time.</source>
        <translation>符合多种形式，而架构一次只允许其中一种。</translation>
    </message>
    <message>
        <source>This does not fit the schema.</source>
        <translation>不符合架构。</translation>
    </message>
    <message numerus="yes">
        <source>This is nested deeper than %n levels, so it was not checked.</source>
        <translation>
            <numerusform>嵌套超过 %n 层，因此未进行检查。</numerusform>
        </translation>
    </message>
    <message>
        <source>This holds more than %1 values, so it was not checked.</source>
        <translation>包含的值超过 %1 个，因此未进行检查。</translation>
    </message>
    <message>
        <source>No schema knows this field.</source>
        <translation>没有架构包含此字段。</translation>
    </message>
    <message>
        <source>The documented spelling is &quot;%1&quot;; capital letters differ.</source>
        <translation>文档中的拼写为“%1”；大小写不同。</translation>
    </message>
    <message>
        <source>No schema knows the event type &quot;%1&quot;, so only what all events have in common was checked.</source>
        <translation>没有架构包含事件类型“%1”，因此只检查了所有事件的共同部分。</translation>
    </message>
    <message>
        <source>The schema of this event type cannot be used, so nothing was checked (%1).</source>
        <translation>无法使用此事件类型的架构，因此未进行任何检查（%1）。</translation>
    </message>
    <message>
        <source>The event says it is %1, but its data is that of %2: it has %3.</source>
        <comment>%1 and %2: event types; %3: names of fields, separated by commas</comment>
        <translation>事件自称为 %1，但其数据属于 %2：它包含 %3。</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>It is disabled: the service does so when the callback could not be reached for two days. Check that the callback answers, then enable it.</source>
        <translation>已禁用：回调连续两天无法访问时，服务会将其禁用。请检查回调是否应答，然后启用订阅。</translation>
    </message>
    <message>
        <source>It expired on %1 and no event is sent any more. Renew it.</source>
        <translation>订阅已于 %1 过期，不再发送事件。请续订。</translation>
    </message>
    <message>
        <source>The account&apos;s token can&apos;t be used any more, so this is what was known last. Sign in again.</source>
        <translation>帐户的令牌已不可用，因此显示的是最后已知的状态。请重新登录。</translation>
    </message>
    <message>
        <source>It expires on %1; no event is sent after that. Renew it in time.</source>
        <translation>订阅将于 %1 过期；此后不再发送事件。请及时续订。</translation>
    </message>
    <message>
        <source>It is valid until %1. Nothing to do.</source>
        <translation>订阅有效期至 %1。无需操作。</translation>
    </message>
    <message>
        <source>It is active, and the service tells no end. Nothing to do.</source>
        <translation>订阅处于活动状态，服务未说明结束时间。无需操作。</translation>
    </message>
    <message>
        <source>On %1 its callback did not answer as it has to. %2 Put that right, then check it again.</source>
        <comment>%1: a time; %2: a sentence or two: what came instead</comment>
        <translation>%1，其回调未按要求应答。%2 请先解决此问题，然后重新检查。</translation>
    </message>
    <message>
        <source>The service tells neither whether it is active nor until when it is valid. Renew it to be sure, or watch whether events arrive.</source>
        <translation>服务既未说明订阅是否处于活动状态，也未说明有效期。为保险起见请续订，或观察是否有事件到达。</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>health of a subscription</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <comment>health of a subscription</comment>
        <translation>即将过期</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>health of a subscription</comment>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>health of a subscription</comment>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>Callback unreachable</source>
        <comment>health of a subscription</comment>
        <translation>回调无法访问</translation>
    </message>
    <message>
        <source>Token unusable</source>
        <comment>health of a subscription</comment>
        <translation>令牌不可用</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>health of a subscription</comment>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Takes a change back. The journal keeps no callback token, so none is set; set it again.</source>
        <translation>撤销更改。日志不保存回调令牌，因此未设置令牌；请重新设置。</translation>
    </message>
    <message>
        <source>Takes a change back.</source>
        <translation>撤销更改。</translation>
    </message>
    <message>
        <source>Takes a change back. The journal keeps no callback token, so the present one stays.</source>
        <translation>撤销更改。日志不保存回调令牌，因此保留当前令牌。</translation>
    </message>
</context>
<context>
    <name>ListenerText</name>
    <message>
        <source>certificate expired today</source>
        <translation>证书已于今天过期</translation>
    </message>
    <message numerus="yes">
        <source>certificate expired %n day(s) ago</source>
        <translation>
            <numerusform>证书已于 %n 天前过期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>certificate expires in %n hour(s)</source>
        <translation>
            <numerusform>证书将在 %n 小时后过期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>certificate expires in %n day(s)</source>
        <translation>
            <numerusform>证书将在 %n 天后过期</numerusform>
        </translation>
    </message>
    <message>
        <source>Request line and headers</source>
        <translation>请求行和标头</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>标头字段</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Depth of JSON</source>
        <translation>JSON 深度</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Requests per minute and address</source>
        <translation>每个地址每分钟的请求数</translation>
    </message>
    <message>
        <source>Time for the headers</source>
        <translation>标头时限</translation>
    </message>
    <message>
        <source>Least speed of a body</source>
        <translation>正文最低速度</translation>
    </message>
    <message>
        <source>Idle time of a connection</source>
        <translation>连接空闲时间</translation>
    </message>
    <message>
        <source>A request whose first line and headers are longer is answered 431.</source>
        <translation>首行和标头超过此长度的请求将收到应答 431。</translation>
    </message>
    <message>
        <source>A request with more headers is answered 431.</source>
        <translation>标头超过此数量的请求将收到应答 431。</translation>
    </message>
    <message>
        <source>A larger body, as it came or unpacked, is answered 413.</source>
        <translation>正文（接收时或解压后）超过此大小时将收到应答 413。</translation>
    </message>
    <message>
        <source>A body with arrays and objects nested deeper is answered 400.</source>
        <translation>正文中数组和对象的嵌套超过此深度时将收到应答 400。</translation>
    </message>
    <message>
        <source>Beyond so many at a time, a connection is answered 503 and asked to come back.</source>
        <translation>同时连接数超过此值时，新连接将收到应答 503，并被要求稍后再来。</translation>
    </message>
    <message>
        <source>More from one address are answered 429. With 0 there is no such limit.</source>
        <translation>同一地址的请求超过此数量时将收到应答 429。设为 0 表示不限制。</translation>
    </message>
    <message>
        <source>A request whose headers take longer is answered 408.</source>
        <translation>标头传输超过此时间的请求将收到应答 408。</translation>
    </message>
    <message>
        <source>A body that comes slower than this for ten seconds is answered 408.</source>
        <translation>正文连续十秒低于此速度时将收到应答 408。</translation>
    </message>
    <message>
        <source>A connection without a request for so long is closed.</source>
        <translation>在此时间内没有请求的连接将被关闭。</translation>
    </message>
    <message>
        <source>bytes</source>
        <comment>unit of a limit</comment>
        <translation>字节</translation>
    </message>
    <message>
        <source>fields</source>
        <comment>unit of a limit: header fields</comment>
        <translation>个字段</translation>
    </message>
    <message>
        <source>levels</source>
        <comment>unit of a limit: of nesting</comment>
        <translation>层</translation>
    </message>
    <message>
        <source>connections</source>
        <comment>unit of a limit</comment>
        <translation>个连接</translation>
    </message>
    <message>
        <source>requests</source>
        <comment>unit of a limit</comment>
        <translation>个请求</translation>
    </message>
    <message>
        <source>bytes per second</source>
        <comment>unit of a limit</comment>
        <translation>字节/秒</translation>
    </message>
    <message>
        <source>seconds</source>
        <comment>unit of a limit</comment>
        <translation>秒</translation>
    </message>
    <message>
        <source>The certificate or its key can&apos;t be used: %1. Give PEM files that belong together, or a PKCS#12 file, and the passphrase where there is one.</source>
        <comment>%1: technical detail, with the file&apos;s name</comment>
        <translation>无法使用证书或其密钥：%1。请提供相互匹配的 PEM 文件，或 PKCS#12 文件；如有密码，请一并提供。</translation>
    </message>
    <message>
        <source>This computer can&apos;t listen there: %1. Choose an address that it has, and a port that it may open.</source>
        <comment>%1: technical detail, with address and port</comment>
        <translation>此计算机无法在该处侦听：%1。请选择此计算机拥有的地址和允许其打开的端口。</translation>
    </message>
    <message>
        <source>400: no proper request or no JSON</source>
        <translation>400：请求不正确或不是 JSON</translation>
    </message>
    <message>
        <source>401: the callback token was missing or wrong</source>
        <translation>401：回调令牌缺失或错误</translation>
    </message>
    <message>
        <source>404: a path that is no inbox</source>
        <translation>404：路径不是收件箱</translation>
    </message>
    <message>
        <source>405: a method that is not taken</source>
        <translation>405：不接受的方法</translation>
    </message>
    <message>
        <source>408: too slow</source>
        <translation>408：太慢</translation>
    </message>
    <message>
        <source>411: no length was given</source>
        <translation>411：未提供长度</translation>
    </message>
    <message>
        <source>413: the body is too large</source>
        <translation>413：正文过大</translation>
    </message>
    <message>
        <source>414: the address is too long</source>
        <translation>414：地址过长</translation>
    </message>
    <message>
        <source>415: packed in a way that is not known</source>
        <translation>415：未知的压缩方式</translation>
    </message>
    <message>
        <source>429: too many requests from one address</source>
        <translation>429：来自同一地址的请求过多</translation>
    </message>
    <message>
        <source>431: the headers are too large</source>
        <translation>431：标头过大</translation>
    </message>
    <message>
        <source>501: something that is not supported</source>
        <translation>501：不支持的功能</translation>
    </message>
    <message>
        <source>503: no room at that moment</source>
        <translation>503：当时没有空间</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <comment>%1 is a status such as 417</comment>
        <translation>%1：已拒绝</translation>
    </message>
    <message>
        <source>%1 received, %2 refused</source>
        <comment>numbers of deliveries</comment>
        <translation>已接收 %1，已拒绝 %2</translation>
    </message>
    <message>
        <source>%1 received, %2 refused, %3 waiting</source>
        <comment>numbers of deliveries; the last ones wait for the disk</comment>
        <translation>已接收 %1，已拒绝 %2，等待中 %3</translation>
    </message>
    <message>
        <source>Since this account was opened:</source>
        <translation>自打开此帐户以来：</translation>
    </message>
    <message>
        <source>Events stored: %1</source>
        <translation>已存储的事件：%1</translation>
    </message>
    <message>
        <source>The same event again: %1</source>
        <translation>重复的相同事件：%1</translation>
    </message>
    <message>
        <source>Callback validations: %1</source>
        <translation>回调验证：%1</translation>
    </message>
    <message>
        <source>Waiting for the disk: %1</source>
        <translation>等待磁盘：%1</translation>
    </message>
    <message>
        <source>Connections open now: %1</source>
        <translation>当前打开的连接：%1</translation>
    </message>
    <message>
        <source>Refused:</source>
        <translation>已拒绝：</translation>
    </message>
    <message>
        <source>   %1 – %2</source>
        <comment>%1: why deliveries were refused, %2: how many</comment>
        <translation>   %1 – %2</translation>
    </message>
    <message>
        <source>503: could not be stored</source>
        <translation>503：无法存储</translation>
    </message>
    <message>
        <source>503: too many connections</source>
        <translation>503：连接过多</translation>
    </message>
    <message>
        <source>no secure connection came about</source>
        <translation>未能建立安全连接</translation>
    </message>
    <message>
        <source>and %1 more that are not in the table, because events came first</source>
        <comment>%1: a number of refused deliveries and validations</comment>
        <translation>另有 %1 个未列在表中，因为事件优先</translation>
    </message>
    <message>
        <source>Events can&apos;t be stored: the disk is full. Senders are answered 503 and try again later; free some space.</source>
        <translation>无法存储事件：磁盘已满。发送方将收到应答 503 并稍后重试；请释放一些空间。</translation>
    </message>
    <message>
        <source>Events can&apos;t be stored: the file or its folder can&apos;t be written. Senders are answered 503 and try again later; check its permissions and whether the disk is writable.</source>
        <translation>无法存储事件：无法写入文件或其文件夹。发送方将收到应答 503 并稍后重试；请检查其权限以及磁盘是否可写。</translation>
    </message>
    <message>
        <source>Events can&apos;t be stored: another program holds the file. Senders are answered 503 and try again later; close what has the file open.</source>
        <translation>无法存储事件：文件被其他程序占用。发送方将收到应答 503 并稍后重试；请关闭打开该文件的程序。</translation>
    </message>
    <message>
        <source>Events can&apos;t be stored: the file is damaged. Senders are answered 503 and try again later; stop the listener and have the file checked (kaizala-cli store check).</source>
        <translation>无法存储事件：文件已损坏。发送方将收到应答 503 并稍后重试；请停止侦听器并检查该文件（kaizala-cli store check）。</translation>
    </message>
    <message>
        <source>Events can&apos;t be stored: the database server can&apos;t be reached. Senders are answered 503 and try again later; check the server and the network.</source>
        <translation>无法存储事件：无法访问数据库服务器。发送方将收到应答 503 并稍后重试；请检查服务器和网络。</translation>
    </message>
    <message>
        <source>Events can&apos;t be stored (%1). Senders are answered 503 and try again later; check the disk and the file.</source>
        <comment>%1: technical detail</comment>
        <translation>无法存储事件（%1）。发送方将收到应答 503 并稍后重试；请检查磁盘和文件。</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>%1 local, %2 UTC</source>
        <comment>the same moment in local time and in UTC</comment>
        <translation>本地时间 %1，UTC %2</translation>
    </message>
    <message>
        <source>Phone number %1; the second plus sign does not belong to it</source>
        <translation>电话号码 %1；第二个加号不属于该号码</translation>
    </message>
    <message>
        <source>Phone number %1</source>
        <translation>电话号码 %1</translation>
    </message>
    <message>
        <source>%1° %2</source>
        <comment>a coordinate: number and N, S, E or W</comment>
        <translation>%1° %2</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>北</translation>
    </message>
    <message>
        <source>S</source>
        <comment>south</comment>
        <translation>南</translation>
    </message>
    <message>
        <source>E</source>
        <comment>east</comment>
        <translation>东</translation>
    </message>
    <message>
        <source>W</source>
        <comment>west</comment>
        <translation>西</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>latitude and longitude</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, within %2 m</source>
        <comment>coordinates and their accuracy in metres</comment>
        <translation>%1，误差 %2 米以内</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>coordinates and the name of the place</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Media link to %1</source>
        <comment>%1: a file name</comment>
        <translation>指向 %1 的媒体链接</translation>
    </message>
    <message>
        <source>Media link at %1</source>
        <comment>%1: a host</comment>
        <translation>位于 %1 的媒体链接</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <comment>%1: a host</comment>
        <translation>指向 %1 的链接</translation>
    </message>
    <message>
        <source>%1; works without signing in until %2</source>
        <comment>a media link, and a date</comment>
        <translation>%1；无需登录即可使用，直至 %2</translation>
    </message>
    <message>
        <source>%1; works without signing in</source>
        <comment>a media link</comment>
        <translation>%1；无需登录即可使用</translation>
    </message>
    <message>
        <source>%1; it came HTML-escaped: read &amp;amp; as &amp;</source>
        <comment>a link</comment>
        <translation>%1；收到时经过 HTML 转义：请将 &amp;amp; 读作 &amp;</translation>
    </message>
    <message numerus="yes">
        <source>JSON inside a text: an object with %n field(s)</source>
        <translation>
            <numerusform>文本中的 JSON：含 %n 个字段的对象</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>JSON inside a text: a list with %n entries</source>
        <translation>
            <numerusform>文本中的 JSON：含 %n 个条目的列表</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty text</source>
        <translation>空文本</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>This can&apos;t be done now.</source>
        <translation>目前无法执行此操作。</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>a menu, then one within it</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <comment>a command that is switched on</comment>
        <translation>%1（开）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an object&apos;s type and its id</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a subscription: its object, its callback URL</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Subscription %1</source>
        <comment>%1 is an id</comment>
        <translation>订阅 %1</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <comment>%1 is a filter</comment>
        <translation>事件：%1</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>(none)</source>
        <comment>in place of a text that is empty</comment>
        <translation>（无）</translation>
    </message>
    <message>
        <source>It has the same id as %1. Remove one of the two.</source>
        <translation>其 ID 与%1相同。请移除其中一个。</translation>
    </message>
    <message>
        <source>It says the same as %1. Remove one of the two.</source>
        <translation>其内容与%1相同。请移除其中一个。</translation>
    </message>
    <message>
        <source>It sends the same events to the same callback as %1, so each comes twice.</source>
        <translation>它与%1向同一回调发送相同的事件，因此每个事件都会到达两次。</translation>
    </message>
    <message>
        <source>Its object has no subscription with the id %1. Remove the entry, or give it callbackUrl and eventTypes, so that it can be created.</source>
        <translation>其对象没有 ID 为 %1 的订阅。请移除该条目，或为其提供 callbackUrl 和 eventTypes 以便创建。</translation>
    </message>
    <message>
        <source>It is not there, and it is not created because it has ended (%1).</source>
        <translation>订阅不存在；因其有效期已结束（%1），不会创建。</translation>
    </message>
    <message>
        <source>It is not there, and it is not created because it would not be active.</source>
        <translation>订阅不存在；因其不会处于活动状态，不会创建。</translation>
    </message>
    <message>
        <source>It can&apos;t be created: %1.</source>
        <translation>无法创建：%1。</translation>
    </message>
    <message>
        <source>in the file, not at the service; it needs a callback token</source>
        <translation>在文件中，但不在服务上；需要回调令牌</translation>
    </message>
    <message>
        <source>in the file, not at the service</source>
        <translation>在文件中，但不在服务上</translation>
    </message>
    <message>
        <source>It has ended (%1), so it is not changed. Give it a validUntil that is to come.</source>
        <translation>有效期已结束（%1），因此不会更改。请为其提供一个未来的 validUntil。</translation>
    </message>
    <message>
        <source>It can&apos;t be changed: %1.</source>
        <translation>无法更改：%1。</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two things that differ</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>events differ: %1</source>
        <comment>%1: such as +JobResponse −Announcement</comment>
        <translation>事件不同：%1</translation>
    </message>
    <message>
        <source>callback URL differs: %1 instead of %2</source>
        <translation>回调 URL 不同：%1，而不是 %2</translation>
    </message>
    <message>
        <source>context differs: %1 instead of %2</source>
        <translation>上下文不同：%1，而不是 %2</translation>
    </message>
    <message>
        <source>Its end (%1) has passed and can&apos;t be asked for; the service&apos;s (%2) stays.</source>
        <translation>其结束时间（%1）已过，无法请求；保留服务的结束时间（%2）。</translation>
    </message>
    <message>
        <source>end differs: %1 instead of %2</source>
        <comment>until when a subscription is valid</comment>
        <translation>结束时间不同：%1，而不是 %2</translation>
    </message>
    <message>
        <source>it is disabled and should be active</source>
        <translation>已禁用，应为活动状态</translation>
    </message>
    <message>
        <source>it is active and should be disabled</source>
        <translation>处于活动状态，应禁用</translation>
    </message>
    <message>
        <source>it has a callback token and should have none</source>
        <translation>有回调令牌，但不应有</translation>
    </message>
    <message>
        <source>it has no callback token and needs one</source>
        <translation>没有回调令牌，但需要一个</translation>
    </message>
    <message>
        <source>it has no callback token and should have one</source>
        <translation>没有回调令牌，但应有一个</translation>
    </message>
    <message>
        <source>callback token differs</source>
        <translation>回调令牌不同</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>不在文件中</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Everywhere</source>
        <comment>where a key works</comment>
        <translation>全局</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>the address of the service is not a complete http or https address</source>
        <translation>服务的地址不是完整的 http 或 https 地址</translation>
    </message>
    <message>
        <source>without encryption (http) only a service on this computer can be used; enter an https address</source>
        <translation>未加密（http）时只能使用此计算机上的服务；请输入 https 地址</translation>
    </message>
    <message>
        <source>the account has no name</source>
        <translation>帐户没有名称</translation>
    </message>
    <message>
        <source>the access token is missing</source>
        <translation>缺少访问令牌</translation>
    </message>
    <message>
        <source>the application id is missing</source>
        <translation>缺少应用程序 ID</translation>
    </message>
    <message>
        <source>the application secret is missing</source>
        <translation>缺少应用程序机密</translation>
    </message>
    <message>
        <source>the refresh token is missing</source>
        <translation>缺少刷新令牌</translation>
    </message>
    <message>
        <source>the mobile number is missing</source>
        <translation>缺少手机号码</translation>
    </message>
    <message>
        <source>the PIN is a number</source>
        <translation>PIN 应为数字</translation>
    </message>
    <message>
        <source>the code of the sign-in page is missing</source>
        <translation>缺少登录页面提供的代码</translation>
    </message>
</context>
<context>
    <name>Subscription</name>
    <message>
        <source>no group, action or action package is chosen</source>
        <translation>未选择群组、操作或操作包</translation>
    </message>
    <message>
        <source>no event type is chosen</source>
        <translation>未选择事件类型</translation>
    </message>
    <message>
        <source>the callback URL is not a complete http or https address</source>
        <translation>回调 URL 不是完整的 http 或 https 地址</translation>
    </message>
    <message>
        <source>the end of the validity is in the past</source>
        <translation>有效期的结束时间已过</translation>
    </message>
</context>
<context>
    <name>SubscriptionText</name>
    <message>
        <source>Group</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Action package</source>
        <translation>操作包</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>every event type, such as 13/13</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>some event types, such as 2 of 13</comment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>%1: how many of the known event types</comment>
        <translation>
            <numerusform>%1 种和另外 %n 种</numerusform>
        </translation>
    </message>
    <message>
        <source>set</source>
        <comment>a callback token</comment>
        <translation>已设置</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no callback token</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a subscription that somebody else created</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a subscription that somebody else changed</comment>
        <translation>已更改</translation>
    </message>
    <message>
        <source>events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>callback</source>
        <translation>回调</translation>
    </message>
    <message>
        <source>callback token</source>
        <translation>回调令牌</translation>
    </message>
    <message>
        <source>context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>过期时间</translation>
    </message>
    <message>
        <source>enabled or disabled</source>
        <translation>启用或禁用</translation>
    </message>
</context>
<context>
    <name>SubscriptionsFile</name>
    <message>
        <source>line %1</source>
        <comment>a place in a file</comment>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>line %1, column %2 (%3)</source>
        <comment>a place in a file; %3 is the column&apos;s name</comment>
        <translation>第 %1 行，第 %2 列（%3）</translation>
    </message>
    <message>
        <source>This column is there twice. Remove one.</source>
        <translation>此列出现了两次。请移除一个。</translation>
    </message>
    <message>
        <source>Nothing of this name is known, so it is ignored. Check the spelling.</source>
        <translation>此名称未知，因此将忽略。请检查拼写。</translation>
    </message>
    <message>
        <source>There is no column %1. The first row has to name the columns: %2.</source>
        <translation>没有 %1 列。第一行必须列出列名：%2。</translation>
    </message>
    <message>
        <source>It has more cells than the first row has names. Quote a cell that holds the separator.</source>
        <translation>此行的单元格多于第一行的列名。请为包含分隔符的单元格加上引号。</translation>
    </message>
    <message>
        <source>line %1 (%2)</source>
        <comment>a place in a file; %2 is a column that is missing</comment>
        <translation>第 %1 行（%2）</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <comment>a place in a file</comment>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>The file is empty. The first row has to name the columns: %1.</source>
        <translation>文件为空。第一行必须列出列名：%1。</translation>
    </message>
    <message>
        <source>The document has to say &quot;version&quot;: 1.</source>
        <translation>文档必须包含 &quot;version&quot;: 1。</translation>
    </message>
    <message>
        <source>Only version 1 of this document is understood. Export it anew, or update this program.</source>
        <translation>只支持此文档的版本 1。请重新导出，或更新此程序。</translation>
    </message>
    <message>
        <source>There are more than %1. Divide the file.</source>
        <translation>超过 %1 个。请拆分文件。</translation>
    </message>
    <message>
        <source>It has to be an object, in braces.</source>
        <translation>必须是对象，用大括号括起。</translation>
    </message>
    <message>
        <source>This is no JSON: %1</source>
        <comment>technical detail follows</comment>
        <translation>这不是 JSON：%1</translation>
    </message>
    <message>
        <source>The document has to be an object with &quot;version&quot; and &quot;subscriptions&quot;, as an export has them.</source>
        <translation>文档必须是包含 &quot;version&quot; 和 &quot;subscriptions&quot; 的对象，与导出的文件一样。</translation>
    </message>
    <message>
        <source>The document has to have a list of this name, in brackets.</source>
        <translation>文档必须包含此名称的列表，用方括号括起。</translation>
    </message>
    <message>
        <source>It is there more than once, in another spelling. Keep one of them.</source>
        <translation>出现了多次，只是写法不同。请只保留一个。</translation>
    </message>
    <message>
        <source>It has to be a text, in quotes.</source>
        <translation>必须是文本，用引号括起。</translation>
    </message>
    <message>
        <source>It is too long. Shorten it to at most %1 characters.</source>
        <translation>过长。请缩短到最多 %1 个字符。</translation>
    </message>
    <message>
        <source>It has to be true or false.</source>
        <translation>必须是 true 或 false。</translation>
    </message>
    <message>
        <source>Give the id of the group, action or action package.</source>
        <translation>请提供群组、操作或操作包的 ID。</translation>
    </message>
    <message>
        <source>It has to be Group, Action or ActionPackage.</source>
        <translation>必须是 Group、Action 或 ActionPackage。</translation>
    </message>
    <message>
        <source>It has to be a list of one to %1 event types.</source>
        <translation>必须是包含一到 %1 个事件类型的列表。</translation>
    </message>
    <message>
        <source>Each event type has to be a text that is not empty.</source>
        <translation>每个事件类型都必须是非空文本。</translation>
    </message>
    <message>
        <source>%1 is not documented as an event type; the service may refuse it.</source>
        <translation>%1 不是文档中记载的事件类型；服务可能会拒绝。</translation>
    </message>
    <message>
        <source>It has to be a complete address that begins with https://.</source>
        <translation>必须是以 https:// 开头的完整地址。</translation>
    </message>
    <message>
        <source>It names a callback token where hasCallbackToken is false. Remove one of the two.</source>
        <translation>指定了回调令牌，而 hasCallbackToken 为 false。请移除其中一项。</translation>
    </message>
    <message>
        <source>It has to be a time such as 2027-01-31T00:00:00Z, or milliseconds since 1970. Leave it out for the service&apos;s own.</source>
        <translation>必须是 2027-01-31T00:00:00Z 这样的时间，或自 1970 年以来的毫秒数。要使用服务自己的时间，请省略。</translation>
    </message>
    <message>
        <source>Say where the events are sent, or which subscription is meant by its id.</source>
        <translation>请指明事件的发送位置，或以 ID 指明所指的订阅。</translation>
    </message>
    <message>
        <source>Name at least one event type, or say which subscription is meant by its id.</source>
        <translation>请至少指定一个事件类型，或以 ID 指明所指的订阅。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place in a file, and a sentence about it</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more problem(s).</source>
        <translation>
            <numerusform>另有 %n 个问题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more note(s).</source>
        <translation>
            <numerusform>另有 %n 个提示。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Someone</source>
        <comment>a person whose name is not known</comment>
        <translation>某人</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person and what he or she wrote</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 sent %2</source>
        <comment>%2: a file name</comment>
        <translation>%1发送了 %2</translation>
    </message>
    <message>
        <source>%1 sent a file</source>
        <translation>%1发送了一个文件</translation>
    </message>
    <message>
        <source>%1 sent %2: %3</source>
        <comment>%2: a file name, %3: its caption</comment>
        <translation>%1发送了 %2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%1 sent %n file(s)</source>
        <translation>
            <numerusform>%1发送了 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 announced: %2</source>
        <translation>%1发布了公告：%2</translation>
    </message>
    <message>
        <source>%1 assigned a job: %2</source>
        <translation>%1分配了任务：%2</translation>
    </message>
    <message>
        <source>%1 completed a job</source>
        <translation>%1完成了任务</translation>
    </message>
    <message>
        <source>%1 has not completed a job</source>
        <translation>%1尚未完成任务</translation>
    </message>
    <message>
        <source>%1 answered a job</source>
        <translation>%1答复了任务</translation>
    </message>
    <message>
        <source>%1 started an action: %2</source>
        <translation>%1发起了操作：%2</translation>
    </message>
    <message>
        <source>%1 started an action</source>
        <translation>%1发起了操作</translation>
    </message>
    <message>
        <source>%1 started a survey: %2</source>
        <translation>%1发起了调查：%2</translation>
    </message>
    <message>
        <source>%1 started a survey</source>
        <translation>%1发起了调查</translation>
    </message>
    <message>
        <source>%1 started a poll: %2</source>
        <translation>%1发起了投票：%2</translation>
    </message>
    <message>
        <source>%1 started a poll</source>
        <translation>%1发起了投票</translation>
    </message>
    <message>
        <source>%1 answered a poll</source>
        <translation>%1参与了投票</translation>
    </message>
    <message>
        <source>%1 suggested a meeting: %2</source>
        <translation>%1提议召开会议：%2</translation>
    </message>
    <message>
        <source>%1 suggested a meeting</source>
        <translation>%1提议召开会议</translation>
    </message>
    <message>
        <source>%1 answered an invitation to a meeting</source>
        <translation>%1答复了会议邀请</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) answered by %2</source>
        <translation>
            <numerusform>%2回答了 %n 个问题中的 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 changed the answers: %1 of %n question(s) answered</source>
        <translation>
            <numerusform>%2更改了回答：已回答 %n 个问题中的 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) answered anonymously</source>
        <translation>
            <numerusform>匿名回答了 %n 个问题中的 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1已加入</translation>
    </message>
    <message>
        <source>%1 joined as %2</source>
        <comment>%2: a role, as the service names it</comment>
        <translation>%1以 %2 身份加入</translation>
    </message>
    <message>
        <source>%1 is no longer a member</source>
        <translation>%1不再是成员</translation>
    </message>
    <message>
        <source>Group added: %1</source>
        <translation>已添加群组：%1</translation>
    </message>
    <message>
        <source>Group removed: %1</source>
        <translation>已移除群组：%1</translation>
    </message>
    <message>
        <source>Answered with: %1</source>
        <comment>the validation of a callback; %1: the bytes, as text</comment>
        <translation>应答内容：%1</translation>
    </message>
    <message numerus="yes">
        <source>Answered with %n byte(s)</source>
        <comment>the validation of a callback</comment>
        <translation>
            <numerusform>以 %n 个字节应答</numerusform>
        </translation>
    </message>
    <message>
        <source>Event of the type %1</source>
        <translation>类型为 %1 的事件</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>%n 小时后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>%n 个月后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>%n 年后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n 个月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n 年前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1… (%n more)</source>
        <comment>a long text cut off, and how many characters are left out</comment>
        <translation>
            <numerusform>%1…（还有 %n 个字符）</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1 local time
%2 UTC</source>
        <translation>本地时间 %1
UTC %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <extracomment>a date and a time, as QLocale::toString() reads it</extracomment>
        <translation>yyyy年M月d日 HH:mm:ss</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an exact time (how far away it is)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>a date and a time, as QLocale::toString() reads it</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>what is left of a time</comment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分钟</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>accounts::OAuthRedirect</name>
    <message>
        <source>You can close this window and go back to the console.</source>
        <translation>您可以关闭此窗口并返回控制台。</translation>
    </message>
    <message>
        <source>You are not signed in. Close this window; the console says why.</source>
        <translation>您尚未登录。请关闭此窗口；控制台会说明原因。</translation>
    </message>
    <message>
        <source>This is not the sign-in that the console waits for.</source>
        <translation>这不是控制台正在等待的登录。</translation>
    </message>
    <message>
        <source>This sign-in is over. Close this window.</source>
        <translation>此次登录已结束。请关闭此窗口。</translation>
    </message>
    <message>
        <source>Nobody signed in in the browser in time. Open the browser again when you are ready.</source>
        <translation>未在规定时间内通过浏览器登录。准备好后请重新打开浏览器。</translation>
    </message>
    <message>
        <source>Access was denied on the sign-in page. Open the browser again and allow it, or sign in another way.</source>
        <translation>登录页面上的访问请求被拒绝。请重新打开浏览器并允许访问，或以其他方式登录。</translation>
    </message>
    <message>
        <source>The sign-in page refused: %1. Check the application id with the operator of the service.</source>
        <comment>%1: a word or two of the service, such as invalid_request</comment>
        <translation>登录页面已拒绝：%1。请与服务运营方核对应用程序 ID。</translation>
    </message>
    <message>
        <source>The sign-in page sent no code. Open the browser again, or sign in another way.</source>
        <translation>登录页面未发送代码。请重新打开浏览器，或以其他方式登录。</translation>
    </message>
</context>
<context>
    <name>accounts::SignIn</name>
    <message>
        <source>the mobile number or the application id is missing</source>
        <translation>缺少手机号码或应用程序 ID</translation>
    </message>
    <message>
        <source>another account has this name; choose a different one</source>
        <translation>已有其他帐户使用此名称；请选择其他名称</translation>
    </message>
</context>
<context>
    <name>console::ConsoleProgram</name>
    <message>
        <source>Sandbox</source>
        <comment>the name of the account on the built-in sandbox service</comment>
        <translation>沙盒</translation>
    </message>
</context>
<context>
    <name>console::OpenAccount</name>
    <message>
        <source>The journal could not be written. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>无法写入日志。%1</translation>
    </message>
    <message>
        <source>The overview could not be kept for the next start. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>无法为下次启动保存概览。%1</translation>
    </message>
    <message>
        <source>What was known of the subscriptions could not be read; everything is read anew. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>无法读取已知的订阅信息；将重新读取所有内容。%1</translation>
    </message>
    <message>
        <source>It could not be read what was left unfinished the last time. Refresh, and look for duplicates before you create anything again. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>无法读取上次未完成的内容。请刷新，并在重新创建之前检查是否有重复项。%1</translation>
    </message>
</context>
<context>
    <name>delivery::Sender</name>
    <message>
        <source>This is no complete address. Give one that begins with http:// or https:// and names a host.</source>
        <translation>此地址不完整。请提供以 http:// 或 https:// 开头且包含主机名的地址。</translation>
    </message>
    <message>
        <source>The address has a user name or password in it. Give it without.</source>
        <translation>地址中包含用户名或密码。请提供不含这些内容的地址。</translation>
    </message>
    <message>
        <source>The callback token would be sent without encryption. Use https, or leave the token out.</source>
        <translation>回调令牌将以未加密的方式发送。请使用 https，或去掉令牌。</translation>
    </message>
</context>
<context>
    <name>kaizala::Client</name>
    <message>
        <source>the PIN is a number</source>
        <translation>PIN 应为数字</translation>
    </message>
</context>
<context>
    <name>models::ChangesModel</name>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>回调</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>models::DiffModel</name>
    <message>
        <source>The whole payload</source>
        <translation>整个有效负载</translation>
    </message>
    <message>
        <source>What</source>
        <comment>what became of a field</comment>
        <translation>变化</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>models::EventTimeline</name>
    <message>
        <source>other types</source>
        <translation>其他类型</translation>
    </message>
    <message>
        <source>%1, rejected</source>
        <comment>an event type</comment>
        <translation>%1，已拒绝</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from when until when</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n event(s)</source>
        <comment>%1: from when until when</comment>
        <translation>
            <numerusform>%1：%n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a type, and how many of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No events to show</source>
        <translation>没有可显示的事件</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), %1, in bars of %2. %3.</source>
        <comment>%1: from when until when; %3: how many of which type</comment>
        <translation>
            <numerusform>%n 个事件，%1，每条代表 %2。%3。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::EventsModel</name>
    <message>
        <source>×%1</source>
        <comment>delivered so many times</comment>
        <translation>×%1</translation>
    </message>
    <message>
        <source>%1
Pinned: it stays, whatever the rules say about keeping events</source>
        <comment>%1: a time</comment>
        <translation>%1
已固定：无论事件保留规则如何，都会保留</translation>
    </message>
    <message>
        <source>%1
Event id: %2</source>
        <translation>%1
事件 ID：%2</translation>
    </message>
    <message>
        <source>Delivered by %1</source>
        <translation>传递方：%1</translation>
    </message>
    <message numerus="yes">
        <source>Delivered %n time(s), the last time:
%1</source>
        <translation>
            <numerusform>已传递 %n 次，最后一次：
%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered once</source>
        <translation>已传递一次</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <comment>a time</comment>
        <translation>%1，已固定</translation>
    </message>
    <message numerus="yes">
        <source>delivered %n time(s)</source>
        <translation>
            <numerusform>已传递 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>传递次数</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发送者</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>×n</source>
        <comment>heading of the number of deliveries</comment>
        <translation>×n</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
</context>
<context>
    <name>models::FieldsModel</name>
    <message>
        <source>null</source>
        <comment>type of a JSON value</comment>
        <translation>null</translation>
    </message>
    <message>
        <source>boolean</source>
        <comment>type of a JSON value</comment>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>number</source>
        <comment>type of a JSON value</comment>
        <translation>数字</translation>
    </message>
    <message>
        <source>string</source>
        <comment>type of a JSON value</comment>
        <translation>字符串</translation>
    </message>
    <message>
        <source>array</source>
        <comment>type of a JSON value</comment>
        <translation>数组</translation>
    </message>
    <message>
        <source>object</source>
        <comment>type of a JSON value</comment>
        <translation>对象</translation>
    </message>
    <message>
        <source>(whole payload)</source>
        <translation>（整个有效负载）</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a field that should be there</comment>
        <translation>缺失</translation>
    </message>
    <message numerus="yes">
        <source>%n more, to be seen in the raw text</source>
        <translation>
            <numerusform>还有 %n 项，可在原始文本中查看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n 个字段</numerusform>
        </translation>
    </message>
    <message>
        <source>This name is there more than once. This is the last value, which counts.</source>
        <translation>此名称出现了多次。这是最后一个值，以此为准。</translation>
    </message>
    <message>
        <source>No schema describes this field.</source>
        <translation>没有架构描述此字段。</translation>
    </message>
    <message>
        <source>Type: %1, required</source>
        <translation>类型：%1，必需</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>类型：%1</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>示例：%1</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>空文本</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>models::InboxesModel</name>
    <message>
        <source>For everybody</source>
        <comment>the inbox that is not of one subscription</comment>
        <translation>通用</translation>
    </message>
    <message>
        <source>Without a name</source>
        <comment>an inbox</comment>
        <translation>未命名</translation>
    </message>
    <message>
        <source>any</source>
        <comment>an inbox for any subscription</comment>
        <translation>任意</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>models::JournalModel</name>
    <message>
        <source>Created</source>
        <comment>in the journal</comment>
        <translation>已创建</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>in the journal</comment>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>in the journal</comment>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>in the journal</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>in the journal</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>in the journal: whether it was done</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>This console</source>
        <comment>who made a change</comment>
        <translation>此控制台</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <comment>who made a change</comment>
        <translation>其他人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>回调</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Event types</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>回调 URL</translation>
    </message>
    <message>
        <source>Callback token set</source>
        <translation>已设置回调令牌</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活动状态</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The callback token was changed.</source>
        <translation>回调令牌已更改。</translation>
    </message>
    <message>
        <source>%1: %2 → %3 UTC</source>
        <comment>a field, its time before and after</comment>
        <translation>%1：%2 → %3 UTC</translation>
    </message>
    <message>
        <source>%1: %2 UTC</source>
        <comment>a field and its time</comment>
        <translation>%1：%2 UTC</translation>
    </message>
</context>
<context>
    <name>models::ObjectsModel</name>
    <message>
        <source>All</source>
        <comment>all objects</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Action packages</source>
        <translation>操作包</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>ID：%1</translation>
    </message>
    <message>
        <source>Its subscriptions could not be read. %1</source>
        <comment>then a sentence that says why</comment>
        <translation>无法读取其订阅。%1</translation>
    </message>
    <message>
        <source>Its sub-groups or actions could not be read. %1</source>
        <comment>then a sentence that says why</comment>
        <translation>无法读取其子群组或操作。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n 个订阅</numerusform>
        </translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>尚未加载</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>订阅</translation>
    </message>
</context>
<context>
    <name>models::SavedFilters</name>
    <message>
        <source>%1+</source>
        <comment>so many, or more</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>This filter can&apos;t be read</source>
        <translation>无法读取此筛选器</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>尚未计数</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) or more</source>
        <translation>
            <numerusform>%n 个或更多事件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter, and how many events it finds</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>models::SubscriptionsModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>so many more subscriptions like this one</comment>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else created it since the last look.</source>
        <translation>自上次查看以来，其他人创建了此订阅。</translation>
    </message>
    <message>
        <source>Somebody else changed it since the last look: %1</source>
        <comment>%1: a list such as: events, callback</comment>
        <translation>自上次查看以来，其他人更改了此订阅：%1</translation>
    </message>
    <message>
        <source>No event of it is in the event store.</source>
        <translation>事件存储中没有此订阅的事件。</translation>
    </message>
    <message>
        <source>%1
The newest event of its object; it does not say which subscription it belongs to.</source>
        <comment>%1: a time, in two lines</comment>
        <translation>%1
其对象的最新事件；其中未说明属于哪个订阅。</translation>
    </message>
    <message>
        <source>Each event is sent once for each of them. The others, with the same callback and events:</source>
        <translation>每个事件会为其中的每个订阅各发送一次。具有相同回调和事件的其他订阅：</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>after a list of ids</comment>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not tell until when it is valid.</source>
        <translation>服务未说明其有效期至何时。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a time, such as: in 3 months, 3/14/26 12:00 PM</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>health in a word, then the sentence why</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>callback token set</source>
        <translation>已设置回调令牌</translation>
    </message>
    <message>
        <source>no callback token</source>
        <translation>没有回调令牌</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>no event seen</source>
        <translation>未见事件</translation>
    </message>
    <message numerus="yes">
        <source>%n more with the same callback and events</source>
        <translation>
            <numerusform>另有 %n 个具有相同的回调和事件</numerusform>
        </translation>
    </message>
    <message>
        <source>no duplicates</source>
        <translation>没有重复项</translation>
    </message>
    <message>
        <source>not changed by others</source>
        <translation>未被他人更改</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>运行状况</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Object type</source>
        <translation>对象类型</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>回调</translation>
    </message>
    <message>
        <source>Callback token</source>
        <translation>回调令牌</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>过期时间</translation>
    </message>
    <message>
        <source>Last event</source>
        <comment>when the last event was seen</comment>
        <translation>上次事件</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复项</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>what others did to it since the last look</comment>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Somebody started an action in the group: a form, a checklist or another card of an action package.</source>
        <translation>有人在群组中发起了操作：操作包的表单、清单或其他卡片。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>What an ActionCreated event says.</source>
        <translation>ActionCreated 事件的内容。</translation>
    </message>
    <message>
        <source>Identifies this instance; the responses to it carry the same id.</source>
        <translation>标识此实例；对它的答复带有相同的 ID。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>The group in which it happened.</source>
        <translation>事件发生所在的群组。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>What people see as its headline. Seen on the wire; the reference does not name it.</source>
        <translation>人们看到的标题。实际传输中可见；参考文档未提及。</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>The questions, in the order in which they are asked.</source>
        <translation>各个问题，按提问的顺序排列。</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Named values that the action package attaches. Seen on the wire; the reference does not name them.</source>
        <translation>操作包附加的命名值。实际传输中可见；参考文档未提及。</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Identifies a response. Documented for creations, though only the printed sample has it.</source>
        <translation>标识一个答复。文档中记载用于创建事件，但只有文档中的示例包含它。</translation>
    </message>
    <message>
        <source>Responder</source>
        <translation>答复者</translation>
    </message>
    <message>
        <source>Phone number of the person who answered.</source>
        <translation>答复者的电话号码。</translation>
    </message>
    <message>
        <source>Responder&apos;s id</source>
        <translation>答复者 ID</translation>
    </message>
    <message>
        <source>The user id of the person who answered. Seen on the wire; the reference does not name it.</source>
        <translation>答复者的用户 ID。实际传输中可见；参考文档未提及。</translation>
    </message>
    <message>
        <source>Responder&apos;s name</source>
        <translation>答复者姓名</translation>
    </message>
    <message>
        <source>The name of the person who answered.</source>
        <translation>答复者的姓名。</translation>
    </message>
    <message>
        <source>Responder&apos;s picture</source>
        <translation>答复者头像</translation>
    </message>
    <message>
        <source>Link to the profile picture of the person who answered.</source>
        <translation>答复者头像的链接。</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>True where answers are given without the name of the person.</source>
        <translation>答复不带姓名时为 true。</translation>
    </message>
    <message>
        <source>Changed answer</source>
        <translation>更改的答复</translation>
    </message>
    <message>
        <source>True where the person had answered before and changed the answer.</source>
        <translation>此人先前已答复、现更改答复时为 true。</translation>
    </message>
    <message>
        <source>Answers. Only the printed sample of a creation has them; it looks like a response.</source>
        <translation>各个回答。只有文档中的创建示例包含它们；它看起来像是一个答复。</translation>
    </message>
    <message>
        <source>Action package</source>
        <translation>操作包</translation>
    </message>
    <message>
        <source>The package that the action was made from. Seen on the wire; the reference does not name it.</source>
        <translation>创建该操作所用的操作包。实际传输中可见；参考文档未提及。</translation>
    </message>
    <message>
        <source>Package version</source>
        <translation>操作包版本</translation>
    </message>
    <message>
        <source>The package with its version, or the same as the action package. Seen on the wire; the reference does not name it.</source>
        <translation>带版本的操作包，或与操作包相同。实际传输中可见；参考文档未提及。</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>创建者</translation>
    </message>
    <message>
        <source>The user id of the person who created the action. Seen on the wire; the reference does not name it.</source>
        <translation>操作创建者的用户 ID。实际传输中可见；参考文档未提及。</translation>
    </message>
    <message>
        <source>Source group</source>
        <translation>来源群组</translation>
    </message>
    <message>
        <source>The group from which it came. Seen on the wire; the reference does not name it.</source>
        <translation>来源所在的群组。实际传输中可见；参考文档未提及。</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>可见性</translation>
    </message>
    <message>
        <source>Who can see the results. Seen on the wire; the reference does not name it.</source>
        <translation>谁可以查看结果。实际传输中可见；参考文档未提及。</translation>
    </message>
    <message>
        <source>Response to an action</source>
        <translation>对操作的答复</translation>
    </message>
    <message>
        <source>Somebody answered an action: a form, a checklist or another card of an action package.</source>
        <translation>有人答复了操作：操作包的表单、清单或其他卡片。</translation>
    </message>
    <message>
        <source>What an ActionResponse event says.</source>
        <translation>ActionResponse 事件的内容。</translation>
    </message>
    <message>
        <source>Identifies what this answers.</source>
        <translation>标识所答复的项。</translation>
    </message>
    <message>
        <source>Identifies this one response.</source>
        <translation>标识此答复。</translation>
    </message>
    <message>
        <source>The answers, question by question. The reference calls it a list; what is sent is an object that holds one.</source>
        <translation>逐个问题的回答。参考文档称之为列表；实际发送的是包含列表的对象。</translation>
    </message>
    <message>
        <source>Named values that the action package attaches. Seen on the wire, with a capital letter; the reference does not name them.</source>
        <translation>操作包附加的命名值。实际传输中可见，首字母大写；参考文档未提及。</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Somebody made an announcement to the group, with or without files.</source>
        <translation>有人向群组发布了公告，可能附有文件。</translation>
    </message>
    <message>
        <source>What an Announcement event says.</source>
        <translation>Announcement 事件的内容。</translation>
    </message>
    <message>
        <source>The headline of the announcement.</source>
        <translation>公告的标题。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>The body of the announcement.</source>
        <translation>公告的正文。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The files of the announcement. The reference calls their fields mediaUrl and mediaFileName; what is sent has url and fileName.</source>
        <translation>公告的文件。参考文档将其字段称为 mediaUrl 和 mediaFileName；实际发送的是 url 和 fileName。</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Somebody sent pictures or other files in the group.</source>
        <translation>有人在群组中发送了图片或其他文件。</translation>
    </message>
    <message>
        <source>What an AttachmentCreated event says.</source>
        <translation>AttachmentCreated 事件的内容。</translation>
    </message>
    <message>
        <source>The files that were sent, each with its link and its name.</source>
        <translation>所发送的文件，每个文件都带有链接和名称。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>What kind of file was sent, such as Image.</source>
        <translation>所发送文件的种类，例如 Image。</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>说明文字</translation>
    </message>
    <message>
        <source>The text that was sent with the files; it may be empty.</source>
        <translation>随文件发送的文本；可以为空。</translation>
    </message>
    <message>
        <source>Sub-group added</source>
        <translation>已添加子群组</translation>
    </message>
    <message>
        <source>A group was put under this group. The reference does not describe the event; the fields are those that are seen on the wire.</source>
        <translation>一个群组被置于此群组之下。参考文档未描述此事件；这些字段是实际传输中可见的字段。</translation>
    </message>
    <message>
        <source>What a GroupAdded event says.</source>
        <translation>GroupAdded 事件的内容。</translation>
    </message>
    <message>
        <source>Sub-group</source>
        <translation>子群组</translation>
    </message>
    <message>
        <source>The group that was added. The object id of the event is that of its parent group.</source>
        <translation>被添加的群组。事件的对象 ID 是其父群组的 ID。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The name of the group that was added.</source>
        <translation>被添加群组的名称。</translation>
    </message>
    <message>
        <source>Group for an ordinary group, ConnectGroup for one that anybody can find.</source>
        <translation>Group 表示普通群组，ConnectGroup 表示任何人都能找到的群组。</translation>
    </message>
    <message>
        <source>Sub-group removed</source>
        <translation>已移除子群组</translation>
    </message>
    <message>
        <source>A group was taken out from under this group. The reference does not describe the event; the fields are those that are seen on the wire.</source>
        <translation>一个群组从此群组之下移除。参考文档未描述此事件；这些字段是实际传输中可见的字段。</translation>
    </message>
    <message>
        <source>What a GroupRemoved event says.</source>
        <translation>GroupRemoved 事件的内容。</translation>
    </message>
    <message>
        <source>The group that was removed. The object id of the event is that of its parent group.</source>
        <translation>被移除的群组。事件的对象 ID 是其父群组的 ID。</translation>
    </message>
    <message>
        <source>The name of the group that was removed.</source>
        <translation>被移除群组的名称。</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Somebody gave a job to one or several people of the group.</source>
        <translation>有人向群组中的一人或多人分配了任务。</translation>
    </message>
    <message>
        <source>What a JobCreated event says.</source>
        <translation>JobCreated 事件的内容。</translation>
    </message>
    <message>
        <source>What is to be done, in a few words.</source>
        <translation>要做的事，简短说明。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>What is to be done, at length. Documented, though many events come without it.</source>
        <translation>要做的事，详细说明。文档中有记载，但许多事件不包含它。</translation>
    </message>
    <message>
        <source>Identifies this job; the responses to it carry the same id.</source>
        <translation>标识此任务；对它的答复带有相同的 ID。</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>When the job is to be done, in ISO 8601.</source>
        <translation>任务应完成的时间，采用 ISO 8601 格式。</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>分配给</translation>
    </message>
    <message>
        <source>The phone numbers of the people who are to do it.</source>
        <translation>任务执行者的电话号码。</translation>
    </message>
    <message>
        <source>Response to a job</source>
        <translation>对任务的答复</translation>
    </message>
    <message>
        <source>Somebody answered a job that was given to them, usually by completing it.</source>
        <translation>有人答复了分配给自己的任务，通常是将其完成。</translation>
    </message>
    <message>
        <source>What a JobResponse event says.</source>
        <translation>JobResponse 事件的内容。</translation>
    </message>
    <message>
        <source>The title of the job. Documented, though seldom sent.</source>
        <translation>任务的标题。文档中有记载，但很少发送。</translation>
    </message>
    <message>
        <source>The text of the job. Documented, though seldom sent.</source>
        <translation>任务的文本。文档中有记载，但很少发送。</translation>
    </message>
    <message>
        <source>Identifies the job that this answers.</source>
        <translation>标识所答复的任务。</translation>
    </message>
    <message>
        <source>Holds the answer. The reference calls it a list and puts the fields of the answer beside it; what is sent is an object.</source>
        <translation>包含答复。参考文档称之为列表，并将答复的字段与其并列；实际发送的是一个对象。</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>Phone number of the person who answered. It may start with two plus signs.</source>
        <translation>答复者的电话号码。可能以两个加号开头。</translation>
    </message>
    <message>
        <source>Assignee&apos;s name</source>
        <translation>执行者姓名</translation>
    </message>
    <message>
        <source>Assignee&apos;s picture</source>
        <translation>执行者头像</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>True once the person has done the job.</source>
        <translation>此人完成任务后为 true。</translation>
    </message>
    <message>
        <source>Member added</source>
        <translation>已添加成员</translation>
    </message>
    <message>
        <source>A person joined the group or was added to it.</source>
        <translation>有人加入群组或被添加到群组。</translation>
    </message>
    <message>
        <source>What a MemberAdded event says.</source>
        <translation>MemberAdded 事件的内容。</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Phone number of the person who was added.</source>
        <translation>被添加者的电话号码。</translation>
    </message>
    <message>
        <source>Member&apos;s id</source>
        <translation>成员 ID</translation>
    </message>
    <message>
        <source>The user id of the person who was added. Some senders give it instead of the phone number.</source>
        <translation>被添加者的用户 ID。有些发送方提供它，而不是电话号码。</translation>
    </message>
    <message>
        <source>Member&apos;s name</source>
        <translation>成员姓名</translation>
    </message>
    <message>
        <source>The name of the person who was added.</source>
        <translation>被添加者的姓名。</translation>
    </message>
    <message>
        <source>Member&apos;s picture</source>
        <translation>成员头像</translation>
    </message>
    <message>
        <source>Link to the profile picture of the person who was added.</source>
        <translation>被添加者头像的链接。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>The role of the person in the group, such as Member or Admin.</source>
        <translation>此人在群组中的角色，例如 Member 或 Admin。</translation>
    </message>
    <message>
        <source>Member removed</source>
        <translation>已移除成员</translation>
    </message>
    <message>
        <source>A person left the group or was removed from it.</source>
        <translation>有人退出群组或被移出群组。</translation>
    </message>
    <message>
        <source>What a MemberRemoved event says.</source>
        <translation>MemberRemoved 事件的内容。</translation>
    </message>
    <message>
        <source>Phone number of the person who was removed.</source>
        <translation>被移除者的电话号码。</translation>
    </message>
    <message>
        <source>The user id of the person who was removed. Some senders give it instead of the phone number.</source>
        <translation>被移除者的用户 ID。有些发送方提供它，而不是电话号码。</translation>
    </message>
    <message>
        <source>The name of the person who was removed.</source>
        <translation>被移除者的姓名。</translation>
    </message>
    <message>
        <source>Link to the profile picture of the person who was removed.</source>
        <translation>被移除者头像的链接。</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>Somebody started a survey in the group.</source>
        <translation>有人在群组中发起了调查。</translation>
    </message>
    <message>
        <source>What a SurveyCreated event says.</source>
        <translation>SurveyCreated 事件的内容。</translation>
    </message>
    <message>
        <source>Response to a survey</source>
        <translation>对调查的答复</translation>
    </message>
    <message>
        <source>Somebody answered a survey.</source>
        <translation>有人答复了调查。</translation>
    </message>
    <message>
        <source>What a SurveyResponse event says.</source>
        <translation>SurveyResponse 事件的内容。</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>文本消息</translation>
    </message>
    <message>
        <source>Somebody wrote a text message in the group.</source>
        <translation>有人在群组中写了文本消息。</translation>
    </message>
    <message>
        <source>What a TextMessageCreated event says.</source>
        <translation>TextMessageCreated 事件的内容。</translation>
    </message>
    <message>
        <source>The text as it was written, line breaks and emoji included.</source>
        <translation>文本原文，包括换行符和表情符号。</translation>
    </message>
    <message>
        <source>Shared definitions</source>
        <translation>共享定义</translation>
    </message>
    <message>
        <source>The pieces that several events have in common: identifiers, people, media, questions and answers.</source>
        <translation>多种事件的共同部分：标识符、人员、媒体、问题和回答。</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>An identifier of the service. It is opaque: nothing may be concluded from its shape.</source>
        <translation>服务的标识符。它是不透明的：不可从其形式作出任何推断。</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>A phone number with its country code. Some events carry a second plus sign in front of it.</source>
        <translation>带国家/地区代码的电话号码。有些事件在其前面多带一个加号。</translation>
    </message>
    <message>
        <source>The name under which a person registered. It may change from event to event.</source>
        <translation>此人注册时所用的姓名。不同事件中可能不同。</translation>
    </message>
    <message>
        <source>Profile picture</source>
        <translation>头像</translation>
    </message>
    <message>
        <source>Link to a profile picture; an empty text for a person without one.</source>
        <translation>头像的链接；没有头像时为空文本。</translation>
    </message>
    <message>
        <source>Media link</source>
        <translation>媒体链接</translation>
    </message>
    <message>
        <source>Signed link to a file. Whoever has it can read the file without signing in, so treat it as a secret. It often comes HTML-escaped: replace &quot;&amp;amp;&quot; by &quot;&amp;&quot; before using it.</source>
        <translation>指向文件的签名链接。持有该链接的任何人无需登录即可读取文件，因此请将其视为机密。它通常经过 HTML 转义：使用前请将“&amp;amp;”替换为“&amp;”。</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>The name that the file had on the sender&apos;s device.</source>
        <translation>文件在发送者设备上的名称。</translation>
    </message>
    <message>
        <source>Media item</source>
        <translation>媒体项</translation>
    </message>
    <message>
        <source>One file: its link and its name. The service uses two pairs of names for them.</source>
        <translation>一个文件：其链接和名称。服务对它们使用两组不同的名称。</translation>
    </message>
    <message>
        <source>Media link (other name)</source>
        <translation>媒体链接（别名）</translation>
    </message>
    <message>
        <source>The same as mediaUrl: announcements on the wire call it so. It is a secret as well.</source>
        <translation>与 mediaUrl 相同：公告在实际传输中使用此名称。它同样是机密。</translation>
    </message>
    <message>
        <source>File name (other name)</source>
        <translation>文件名（别名）</translation>
    </message>
    <message>
        <source>The same as mediaFileName: announcements on the wire call it so.</source>
        <translation>与 mediaFileName 相同：公告在实际传输中使用此名称。</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>The files that were sent.</source>
        <translation>所发送的文件。</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>One choice of a question.</source>
        <translation>问题的一个选项。</translation>
    </message>
    <message>
        <source>Option text</source>
        <translation>选项文本</translation>
    </message>
    <message>
        <source>The text of the choice, as people see it.</source>
        <translation>人们看到的选项文本。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>One question of a survey or an action.</source>
        <translation>调查或操作的一个问题。</translation>
    </message>
    <message>
        <source>The text of the question.</source>
        <translation>问题的文本。</translation>
    </message>
    <message>
        <source>Question type</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>What kind of answer the question asks for. It decides the shape of &quot;answer&quot;.</source>
        <translation>问题要求何种回答。它决定 &quot;answer&quot; 的形式。</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>The choices of a question with one or several options; an empty list for the other types.</source>
        <translation>单选或多选问题的选项；其他类型为空列表。</translation>
    </message>
    <message>
        <source>Hidden question</source>
        <translation>隐藏的问题</translation>
    </message>
    <message>
        <source>True for a question that the app asks and answers by itself, such as the time of the response; people do not see it.</source>
        <translation>由应用自动提问并回答的问题（例如答复时间）为 true；人们看不到它。</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>A place on the map.</source>
        <translation>地图上的一个地点。</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Degrees north of the equator; negative in the south.</source>
        <translation>赤道以北的度数；南半球为负数。</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Degrees east of Greenwich; negative in the west.</source>
        <translation>格林尼治以东的度数；西半球为负数。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>The name of the place; it may be empty.</source>
        <translation>地点的名称；可以为空。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>How exact the place is, as a radius in metres.</source>
        <translation>地点的精确程度，以米为单位的半径。</translation>
    </message>
    <message>
        <source>Phone number in two parts</source>
        <translation>分为两部分的电话号码</translation>
    </message>
    <message>
        <source>A phone number with its country code apart.</source>
        <translation>国家/地区代码单独列出的电话号码。</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>国家/地区代码</translation>
    </message>
    <message>
        <source>The country calling code, with or without a plus sign.</source>
        <translation>国际电话区号，可带或不带加号。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>The number without its country code.</source>
        <translation>不含国家/地区代码的号码。</translation>
    </message>
    <message>
        <source>Answered question</source>
        <translation>已回答的问题</translation>
    </message>
    <message>
        <source>One question with the answer that was given; without &quot;answer&quot; where it was left out.</source>
        <translation>一个问题及其回答；未回答时没有 &quot;answer&quot;。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>What was answered. Its shape follows the question type: a text, a number, a list of chosen options, a time in milliseconds since 1970, a place, files, or a phone number in two parts.</source>
        <translation>回答的内容。其形式取决于问题类型：文本、数字、所选选项的列表、自 1970 年以来的毫秒数表示的时间、地点、文件，或分为两部分的电话号码。</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>问题和回答</translation>
    </message>
    <message>
        <source>The questions, each with the answer that was given.</source>
        <translation>各个问题及其回答。</translation>
    </message>
    <message>
        <source>The answers. The reference calls it a list; what is sent is an object that holds one.</source>
        <translation>各个回答。参考文档称之为列表；实际发送的是包含列表的对象。</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>One named value that an action package attaches.</source>
        <translation>操作包附加的一个命名值。</translation>
    </message>
    <message>
        <source>Property type</source>
        <translation>属性类型</translation>
    </message>
    <message>
        <source>What kind of value it is.</source>
        <translation>值的种类。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>The value: a text, a number, or JSON inside a text.</source>
        <translation>值：文本、数字，或文本中的 JSON。</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Until when the value holds, usually in milliseconds since 1970.</source>
        <translation>值的有效截止时间，通常为自 1970 年以来的毫秒数。</translation>
    </message>
    <message>
        <source>Who can see the value.</source>
        <translation>谁可以查看该值。</translation>
    </message>
    <message>
        <source>Named values that the action package attaches.</source>
        <translation>操作包附加的命名值。</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>What every event has in common, whatever happened: which object it belongs to, what kind of event it is, who caused it, and the data of its kind.</source>
        <translation>所有事件的共同部分，无论发生了什么：事件属于哪个对象、是何种事件、由谁引起，以及该类事件的数据。</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>The webhook subscription that this event was sent for. Seen on the wire; the reference does not name it.</source>
        <translation>发送此事件所依据的 Webhook 订阅。实际传输中可见；参考文档未提及。</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>The object that the subscription watches: the id of a group, an action or an action package, depending on the object type.</source>
        <translation>订阅所监视的对象：根据对象类型，为群组、操作或操作包的 ID。</translation>
    </message>
    <message>
        <source>Object type</source>
        <translation>对象类型</translation>
    </message>
    <message>
        <source>What kind of object the object id names.</source>
        <translation>对象 ID 所指对象的种类。</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>What happened. It decides the shape of &quot;data&quot;.</source>
        <translation>发生了什么。它决定 &quot;data&quot; 的形式。</translation>
    </message>
    <message>
        <source>Identifies the event. The service delivers at least once, so the same id may come again.</source>
        <translation>标识此事件。服务保证至少传递一次，因此同一 ID 可能再次出现。</translation>
    </message>
    <message>
        <source>What the event type calls for; see the schema of that type.</source>
        <translation>事件类型所要求的内容；请参阅该类型的架构。</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>The text that was given as callback context when the subscription was created. Absent where none was given.</source>
        <translation>创建订阅时作为回调上下文提供的文本。未提供时不存在。</translation>
    </message>
    <message>
        <source>Sender&apos;s phone</source>
        <translation>发送者电话</translation>
    </message>
    <message>
        <source>Phone number of the person who caused the event. The oldest events do not have it.</source>
        <translation>引起事件者的电话号码。最早的事件没有此字段。</translation>
    </message>
    <message>
        <source>Sender&apos;s id</source>
        <translation>发送者 ID</translation>
    </message>
    <message>
        <source>The user id of the person who caused the event. The oldest events do not have it.</source>
        <translation>引起事件者的用户 ID。最早的事件没有此字段。</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>发送者姓名</translation>
    </message>
    <message>
        <source>The name of the person who caused the event. The oldest events do not have it.</source>
        <translation>引起事件者的姓名。最早的事件没有此字段。</translation>
    </message>
    <message>
        <source>Sender&apos;s picture</source>
        <translation>发送者头像</translation>
    </message>
    <message>
        <source>Link to the profile picture of the person who caused the event; an empty text where there is none.</source>
        <translation>引起事件者头像的链接；没有头像时为空文本。</translation>
    </message>
    <message>
        <source>Sent by a bot</source>
        <translation>由机器人发送</translation>
    </message>
    <message>
        <source>True where a connector and not a person caused the event. Seen on the wire; the reference does not name it.</source>
        <translation>事件由连接器而非个人引起时为 true。实际传输中可见；参考文档未提及。</translation>
    </message>
    <message>
        <source>The group in which it happened. Seen on the wire; the reference does not name it here.</source>
        <translation>事件发生所在的群组。实际传输中可见；参考文档在此处未提及。</translation>
    </message>
    <message>
        <source>The group from which it came, where it was passed on from another one. Seen on the wire; the reference does not name it here.</source>
        <translation>从其他群组转来时，为来源群组。实际传输中可见；参考文档在此处未提及。</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Kaizala Webhook Console</source>
        <translation>Kaizala Webhook Console</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. Independent of Microsoft.</source>
        <translation>采用 Apache License 2.0 的自由软件。独立于 Microsoft。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>所用组件</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>What the program is made with, and under which licences</source>
        <translation>此程序所用的组件及其许可证</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a folder</comment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>%1 is a folder</comment>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Secrets are in none of them: they are in the keychain.</source>
        <translation>这些位置均不含机密：机密保存在钥匙串中。</translation>
    </message>
    <message>
        <source>For whoever helps you. It holds no names, no addresses and no secrets.</source>
        <translation>供为您提供帮助的人使用。其中不含姓名、地址和机密。</translation>
    </message>
</context>
<context>
    <name>ui::AccountDialog</name>
    <message>
        <source>What this account may do</source>
        <translation>此帐户的权限</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>服务地址</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>终结点</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已迁移</translation>
    </message>
    <message>
        <source>Application id</source>
        <translation>应用程序 ID</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>速率限制</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>重新登录…</translation>
    </message>
    <message>
        <source>Get new tokens for this account</source>
        <translation>为此帐户获取新令牌</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>注销…</translation>
    </message>
    <message>
        <source>Remove its secrets from this computer; its events stay</source>
        <translation>从此计算机中移除其机密；其事件将保留</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>移除帐户…</translation>
    </message>
    <message>
        <source>Sign out, and delete the files above</source>
        <translation>注销，并删除上述文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Account %1</source>
        <comment>%1 is an account&apos;s name</comment>
        <translation>帐户 %1</translation>
    </message>
    <message>
        <source>as a connector</source>
        <translation>以连接器身份</translation>
    </message>
    <message>
        <source>with an access token</source>
        <translation>使用访问令牌</translation>
    </message>
    <message>
        <source>The service has moved this account to the endpoint above.</source>
        <translation>服务已将此帐户迁移到上述终结点。</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) left in this minute</source>
        <comment>of the service&apos;s rate limit</comment>
        <translation>
            <numerusform>此分钟内还可调用 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>not limited by the console</source>
        <comment>calls to the service</comment>
        <translation>控制台未作限制</translation>
    </message>
    <message>
        <source>in the keychain of this computer</source>
        <translation>在此计算机的钥匙串中</translation>
    </message>
    <message>
        <source>in memory, for this run only</source>
        <translation>在内存中，仅限本次运行</translation>
    </message>
    <message>
        <source>The service did not tell how long it lasts.</source>
        <comment>a token</comment>
        <translation>服务未说明其有效时间。</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <comment>a token</comment>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <comment>a token</comment>
        <translation>已于 %1 过期</translation>
    </message>
    <message>
        <source>%1; renewed by itself</source>
        <comment>%1: until when a token is valid</comment>
        <translation>%1；自动续期</translation>
    </message>
    <message>
        <source>The service did not tell what it granted. What is not allowed shows when it is tried.</source>
        <translation>服务未说明授予了哪些权限。不允许的操作在尝试时才会显现。</translation>
    </message>
    <message>
        <source>none on disk</source>
        <translation>磁盘上没有</translation>
    </message>
</context>
<context>
    <name>ui::AccountMenu</name>
    <message>
        <source>&amp;Account</source>
        <translation>帐户(&amp;A)</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Sign in, or try the sandbox</source>
        <translation>请登录，或试用沙盒</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>帐户：%1</translation>
    </message>
    <message>
        <source>token expired</source>
        <translation>令牌已过期</translation>
    </message>
    <message>
        <source>token %1</source>
        <comment>how long the access token is still valid, such as: token 21 h</comment>
        <translation>令牌 %1</translation>
    </message>
    <message>
        <source>The access token is valid until %1 and is renewed by itself.</source>
        <translation>访问令牌有效期至 %1，并会自动续期。</translation>
    </message>
    <message>
        <source>The access token is valid until %1. Sign in again then.</source>
        <translation>访问令牌有效期至 %1。届时请重新登录。</translation>
    </message>
    <message>
        <source>This account</source>
        <comment>above what can be done with the one that is open</comment>
        <translation>此帐户</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>其他帐户</translation>
    </message>
</context>
<context>
    <name>ui::AddObjectDialog</name>
    <message>
        <source>Add an object</source>
        <translation>添加对象</translation>
    </message>
    <message>
        <source>Action package</source>
        <translation>操作包</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>How you call it; may stay empty</source>
        <translation>您对它的称呼；可以留空</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>种类(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>ID(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Name of an object</source>
        <translation>对象的名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Enter the object&apos;s id.</source>
        <translation>请输入对象的 ID。</translation>
    </message>
</context>
<context>
    <name>ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>ui::BusyBar</name>
    <message>
        <source>Work under way</source>
        <translation>正在进行的工作</translation>
    </message>
</context>
<context>
    <name>ui::CallbackCheckView</name>
    <message>
        <source>Asking the callback as the service does…</source>
        <translation>正在像服务那样查询回调…</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <comment>%1: what was sent to a callback</comment>
        <translation>查询内容：%1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>how long it took</comment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>no content type</source>
        <translation>无内容类型</translation>
    </message>
    <message>
        <source>Answered: status %1, %2, after %3</source>
        <comment>a number, a content type, a time</comment>
        <translation>应答：状态 %1，%2，用时 %3</translation>
    </message>
    <message>
        <source>No answer after %1</source>
        <comment>a time</comment>
        <translation>经过 %1 仍无应答</translation>
    </message>
    <message>
        <source>Sends to: %1</source>
        <comment>an address</comment>
        <translation>重定向至：%1</translation>
    </message>
    <message>
        <source>Body: %1</source>
        <comment>of an answer</comment>
        <translation>正文：%1</translation>
    </message>
</context>
<context>
    <name>ui::ChangesDialog</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>重试失败项</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Take back what was done</source>
        <translation>撤销已完成的更改</translation>
    </message>
    <message>
        <source>Make those once more that failed or were not begun</source>
        <translation>重新执行失败或未开始的更改</translation>
    </message>
    <message>
        <source>Begin no other; what is under way comes to its end</source>
        <translation>不再开始其他更改；正在进行的更改会执行完毕</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n subscription(s)? Their events are not sent any more; those received stay here. You can take it back as long as this console is open.</source>
        <translation>
            <numerusform>是否删除 %n 个订阅？将不再发送其事件；已接收的事件会保留在此处。在此控制台打开期间可以撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make these changes? %n subscription(s) will be deleted.</source>
        <translation>
            <numerusform>是否进行这些更改？将删除 %n 个订阅。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n change(s)?</source>
        <translation>
            <numerusform>是否进行 %n 项更改？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 changes are done…</source>
        <comment>while they are made</comment>
        <translation>已完成 %1 项更改，共 %2 项…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) done.</source>
        <translation>
            <numerusform>已完成 %n 项更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 changes are done, %3 failed.</source>
        <translation>已完成 %1 项更改，共 %2 项；%3 项失败。</translation>
    </message>
    <message>
        <source>%1 of %2 changes are done, %3 failed, %4 were not begun.</source>
        <translation>已完成 %1 项更改，共 %2 项；%3 项失败，%4 项未开始。</translation>
    </message>
    <message>
        <source>Delete subscriptions</source>
        <translation>删除订阅</translation>
    </message>
    <message>
        <source>Change subscriptions</source>
        <translation>更改订阅</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n subscription(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>删除 %n 个订阅</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n change(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>进行 %n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ui::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
    <message>
        <source>Sort by</source>
        <comment>followed by the columns</comment>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>sort by nothing</comment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Find a command, an object or a subscription</source>
        <translation>查找命令、对象或订阅</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查找任意内容</translation>
    </message>
    <message>
        <source>Type what you want to do or to see</source>
        <translation>输入要执行或查看的内容</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing is called like this.</source>
        <translation>没有此名称的内容。</translation>
    </message>
    <message>
        <source>The best %1 of %2 are shown: type more of the name.</source>
        <comment>both are numbers</comment>
        <translation>显示最匹配的 %1 项，共 %2 项：请输入更多名称内容。</translation>
    </message>
    <message>
        <source>Enter chooses, Esc closes.</source>
        <translation>按 Enter 选择，按 Esc 关闭。</translation>
    </message>
</context>
<context>
    <name>ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message numerus="yes">
        <source>Copied; the clipboard is cleared in %n second(s)</source>
        <translation>
            <numerusform>已复制；剪贴板将在 %n 秒后清除</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>%1 names what is copied, such as Subscription id</comment>
        <translation>复制：%1</translation>
    </message>
</context>
<context>
    <name>ui::Deletion</name>
    <message>
        <source>%1 → %2</source>
        <comment>a group&apos;s name, and the URL its events go to</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Delete subscriptions</source>
        <translation>删除订阅</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n subscription(s)? Their events are not sent any more; those received stay here.</source>
        <translation>
            <numerusform>是否删除 %n 个订阅？将不再发送其事件；已接收的事件会保留在此处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove its &amp;inbox as well; then this can&apos;t be undone</source>
        <translation>同时移除其收件箱，之后将无法撤销(&amp;I)</translation>
    </message>
    <message>
        <source>What is still sent there is answered 404. The events that came stay.</source>
        <translation>仍发送到该处的内容将收到应答 404。已到达的事件会保留。</translation>
    </message>
</context>
<context>
    <name>ui::DetailsPane</name>
    <message numerus="yes">
        <source>all %n</source>
        <comment>event types</comment>
        <translation>
            <numerusform>全部 %n 种</numerusform>
        </translation>
    </message>
    <message>
        <source>None received yet.</source>
        <translation>尚未接收任何事件。</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Ask the callback as the service does, and show what it answers</source>
        <translation>像服务那样查询回调，并显示其应答</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Object id</source>
        <translation>对象 ID</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <translation>订阅 ID</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>回调 URL</translation>
    </message>
    <message>
        <source>Callback token</source>
        <translation>回调令牌</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Latest events of this subscription</source>
        <translation>此订阅的最新事件</translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation>最新事件</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) selected</source>
        <translation>
            <numerusform>已选择 %n 个订阅</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a single one to see its details.</source>
        <translation>请只选择一个订阅以查看其详细信息。</translation>
    </message>
    <message>
        <source>No subscription selected</source>
        <translation>未选择订阅</translation>
    </message>
    <message>
        <source>Select one in the table to see its details and how healthy it is.</source>
        <translation>在表中选择一个订阅，以查看其详细信息和运行状况。</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>the callback token</comment>
        <translation>未设置</translation>
    </message>
    <message>
        <source>•••••••• (set)</source>
        <comment>the callback token</comment>
        <translation>••••••••（已设置）</translation>
    </message>
    <message>
        <source>Check again</source>
        <comment>the callback</comment>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Check callback</source>
        <translation>检查回调</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <comment>a time, as QLocale reads it</comment>
        <translation>HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>ui::DiffDialog</name>
    <message>
        <source>%1  ·  %2</source>
        <comment>an event: when it came, and what it says</comment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>&amp;Only changes</source>
        <translation>仅显示更改(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compare events</source>
        <translation>比较事件</translation>
    </message>
    <message>
        <source>The example in the schema of %1</source>
        <comment>an event type</comment>
        <translation>%1 架构中的示例</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Leave out the fields that are the same on both sides</source>
        <translation>省略两侧相同的字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>One of the two bodies is no JSON, so it has no fields to compare. (%1)</source>
        <comment>%1: what a parser says about it</comment>
        <translation>两个正文之一不是 JSON，因此没有可比较的字段。（%1）</translation>
    </message>
    <message>
        <source>No event before this one has its type and object. Select two events to compare them.</source>
        <translation>在此之前没有相同类型和对象的事件。请选择两个事件进行比较。</translation>
    </message>
    <message>
        <source>No schema has an example of this event type.</source>
        <translation>没有架构包含此事件类型的示例。</translation>
    </message>
    <message>
        <source>The events could not be compared. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>无法比较事件。%1</translation>
    </message>
    <message>
        <source>Both say the same</source>
        <translation>两者内容相同</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <comment>fields</comment>
        <translation>
            <numerusform>添加了 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>fields</comment>
        <translation>
            <numerusform>移除了 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>fields</comment>
        <translation>
            <numerusform>更改了 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these as always</source>
        <comment>fields that change in every event</comment>
        <translation>
            <numerusform>其中 %n 个每次都会变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s) are not shown.</source>
        <translation>
            <numerusform>还有 %n 个字段未显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>The events hold more values than can be compared; there may be more differences.</source>
        <translation>事件包含的值过多，无法全部比较；可能还有其他差异。</translation>
    </message>
</context>
<context>
    <name>ui::EditSeveralDialog</name>
    <message numerus="yes">
        <source>Change %n subscription(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>更改 %n 个订阅</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit several subscriptions</source>
        <translation>编辑多个订阅</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no callback token</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Tick what is to be alike in all of them. Everything else stays as it is.</source>
        <translation>勾选要在所有订阅中统一的内容。其他内容保持不变。</translation>
    </message>
    <message>
        <source>&amp;Events:</source>
        <translation>事件(&amp;E)：</translation>
    </message>
    <message>
        <source>Callback &amp;URL:</source>
        <translation>回调 URL(&amp;U)：</translation>
    </message>
    <message>
        <source>Callback &amp;token:</source>
        <translation>回调令牌(&amp;T)：</translation>
    </message>
    <message>
        <source>Conte&amp;xt:</source>
        <translation>上下文(&amp;X)：</translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation>有效时间(&amp;V)：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Tick at least one event type.</source>
        <translation>请至少勾选一个事件类型。</translation>
    </message>
    <message>
        <source>This date is in the past. Choose a later one.</source>
        <translation>此日期已过。请选择更晚的日期。</translation>
    </message>
</context>
<context>
    <name>ui::EventComparison</name>
    <message>
        <source>Compare with the schema&apos;s &amp;example</source>
        <translation>与架构的示例比较(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Compare the two</source>
        <translation>比较这两个事件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compare with the one before</source>
        <translation>与前一个比较(&amp;C)</translation>
    </message>
    <message>
        <source>What differs between the selected events, field by field</source>
        <translation>所选事件之间的差异，逐个字段显示</translation>
    </message>
    <message>
        <source>What changed since the event before it of the same type and object</source>
        <translation>与前一个相同类型和对象的事件相比有何变化</translation>
    </message>
</context>
<context>
    <name>ui::EventPins</name>
    <message>
        <source>&amp;Pin</source>
        <translation>固定(&amp;P)</translation>
    </message>
    <message>
        <source>What is pinned stays, whatever the rules say about keeping events</source>
        <translation>已固定的事件会保留，无论事件保留规则如何</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>取消固定(&amp;P)</translation>
    </message>
</context>
<context>
    <name>ui::EventTypesEdit</name>
    <message>
        <source>Event types</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>All</source>
        <comment>event types</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Tick all event types</source>
        <translation>勾选所有事件类型</translation>
    </message>
    <message>
        <source>None</source>
        <comment>event types</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Tick no event type</source>
        <translation>不勾选任何事件类型</translation>
    </message>
    <message>
        <source>Not among the documented event types</source>
        <translation>不属于文档中记载的事件类型</translation>
    </message>
</context>
<context>
    <name>ui::EventValueMenu</name>
    <message>
        <source>&amp;Show only this</source>
        <comment>of a value in the table</comment>
        <translation>仅显示此值(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Hide this</source>
        <comment>of a value in the table</comment>
        <translation>隐藏此值(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>复制值(&amp;C)</translation>
    </message>
    <message>
        <source>Send as a &amp;test event…</source>
        <translation>作为测试事件发送(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>ui::EventsPane</name>
    <message>
        <source>Filter events</source>
        <translation>筛选事件</translation>
    </message>
    <message>
        <source>Filter, such as: type:JobResponse from:+91* since:2h invalid &quot;late delivery&quot;</source>
        <extracomment>the words before the colons are not translated</extracomment>
        <translation>筛选条件，例如：type:JobResponse from:+91* since:2h invalid &quot;延迟送达&quot;</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Go to the newest events</source>
        <translation>转到最新事件</translation>
    </message>
    <message>
        <source>It could not be pinned. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>无法固定。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%n 个新事件</numerusform>
        </translation>
    </message>
    <message>
        <source>The events could not be read</source>
        <translation>无法读取事件</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>无匹配项</translation>
    </message>
    <message>
        <source>No event fits the filter.</source>
        <translation>没有符合筛选条件的事件。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选器</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>尚无事件</translation>
    </message>
    <message>
        <source>The listener is stopped. Start it, then create a subscription that points at its address.</source>
        <translation>侦听器已停止。请启动侦听器，然后创建指向其地址的订阅。</translation>
    </message>
    <message>
        <source>Start the listener</source>
        <translation>启动侦听器</translation>
    </message>
    <message>
        <source>The listener is ready. Create a subscription that points at its address, and events arrive here.</source>
        <translation>侦听器已就绪。请创建指向其地址的订阅，事件便会到达此处。</translation>
    </message>
    <message>
        <source>New subscription…</source>
        <translation>新建订阅…</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>&amp;Mask phone numbers, names, tokens and signed links</source>
        <translation>屏蔽电话号码、姓名、令牌和签名链接(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>导出事件</translation>
    </message>
    <message>
        <source>NDJSON</source>
        <translation>NDJSON</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>HAR</source>
        <translation>HAR</translation>
    </message>
    <message>
        <source>ZIP of the bodies</source>
        <translation>正文的 ZIP</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>格式(&amp;O)：</translation>
    </message>
    <message>
        <source>All events are exported, oldest first.</source>
        <translation>将导出所有事件，最早的在前。</translation>
    </message>
    <message>
        <source>What the filter shows is exported, oldest first: %1</source>
        <comment>%1 is a filter</comment>
        <translation>将导出筛选器显示的内容，最早的在前：%1</translation>
    </message>
    <message>
        <source>Counting them…</source>
        <translation>正在计数…</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) now.</source>
        <translation>
            <numerusform>目前有 %n 个事件。</numerusform>
        </translation>
    </message>
    <message>
        <source>How many they are is not known.</source>
        <translation>数量未知。</translation>
    </message>
    <message>
        <source>One JSON object per line, with the bodies byte for byte. The console can import it.</source>
        <translation>每行一个 JSON 对象，正文逐字节保留。控制台可以导入。</translation>
    </message>
    <message>
        <source>One row per event, for a spreadsheet. No cell is taken for a formula.</source>
        <translation>每个事件一行，用于电子表格。任何单元格都不会被当作公式。</translation>
    </message>
    <message>
        <source>One request per event, for browsers and HTTP tools.</source>
        <translation>每个事件一个请求，用于浏览器和 HTTP 工具。</translation>
    </message>
    <message>
        <source>Each body as a file of its own, and a list of them.</source>
        <translation>每个正文一个单独的文件，另附清单。</translation>
    </message>
    <message>
        <source>The file will hold personal data and links that let anybody read media. Keep it safe.</source>
        <translation>文件将包含个人数据，以及任何人都可用来读取媒体的链接。请妥善保管。</translation>
    </message>
    <message>
        <source>%1 of %2 events are written.</source>
        <comment>so far; both are numbers</comment>
        <translation>已写入 %1 个事件，共 %2 个。</translation>
    </message>
    <message>
        <source>Looking for the events…</source>
        <translation>正在查找事件…</translation>
    </message>
    <message>
        <source>The export was given up. There is no file.</source>
        <translation>导出已放弃。没有生成文件。</translation>
    </message>
    <message>
        <source>The file could not be written. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>无法写入文件。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were written to %1, %2.</source>
        <comment>%1, %2: a file&apos;s name and its size</comment>
        <translation>
            <numerusform>已将 %n 个事件写入 %1（%2）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read from the store and are left out.</source>
        <translation>
            <numerusform>有 %n 个无法从存储中读取，已略过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::FactsGrid</name>
    <message>
        <source>–</source>
        <comment>a value that is not there</comment>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>ui::FieldValueMenu</name>
    <message>
        <source>&amp;Show only events with this value</source>
        <translation>仅显示具有此值的事件(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Hide events with this value</source>
        <translation>隐藏具有此值的事件(&amp;H)</translation>
    </message>
    <message>
        <source>Copy JSON &amp;pointer</source>
        <translation>复制 JSON 指针(&amp;P)</translation>
    </message>
</context>
<context>
    <name>ui::FileEdit</name>
    <message>
        <source>Choose…</source>
        <comment>a file</comment>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>ui::FilterChips</name>
    <message>
        <source>Terms of the filter</source>
        <translation>筛选器的条件</translation>
    </message>
    <message>
        <source>Take this out of the filter:
%1</source>
        <translation>从筛选器中去掉此条件：
%1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a term of the filter</comment>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>ui::Finder</name>
    <message>
        <source>Find anything (%1)</source>
        <comment>%1 is a shortcut</comment>
        <translation>查找任意内容（%1）</translation>
    </message>
</context>
<context>
    <name>ui::FirstRun</name>
    <message>
        <source>Try it with the built-in sandbox</source>
        <translation>使用内置沙盒试用</translation>
    </message>
    <message>
        <source>Connect your service…</source>
        <translation>连接您的服务…</translation>
    </message>
    <message>
        <source>A service of its own inside this program, with groups, subscriptions and events that arrive by themselves. Nothing leaves this computer.</source>
        <translation>此程序内置的独立服务，包含群组、订阅和自动到达的事件。任何内容都不会离开此计算机。</translation>
    </message>
    <message>
        <source>Any service with this API. You need its address, and an access token or a connector&apos;s id, secret and refresh token.</source>
        <translation>任何具有此 API 的服务。您需要其地址，以及访问令牌或连接器的 ID、机密和刷新令牌。</translation>
    </message>
    <message>
        <source>Tokens are kept in the keychain of this computer, events in a file on it; neither is sent anywhere but to the service you name.</source>
        <translation>令牌保存在此计算机的钥匙串中，事件保存在此计算机的文件中；除您指定的服务外，两者都不会发送到任何地方。</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <comment>%1 is an account&apos;s name</comment>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>Kaizala Webhook Console</source>
        <translation>Kaizala Webhook Console</translation>
    </message>
    <message>
        <source>Its subscriptions and events are shown in a moment.</source>
        <translation>其订阅和事件稍后即会显示。</translation>
    </message>
    <message>
        <source>See and edit every webhook subscription, receive the events, and read what each one means.</source>
        <translation>查看和编辑每个 Webhook 订阅，接收事件，并了解每个事件的含义。</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>The guide does not say this.</source>
        <translation>指南中没有此内容。</translation>
    </message>
    <message numerus="yes">
        <source>Found %n time(s); Enter goes to the next.</source>
        <translation>
            <numerusform>找到 %n 处；按 Enter 转到下一处。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Import events</source>
        <translation>导入事件</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <comment>%1 is a file&apos;s name</comment>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>略过的原因</translation>
    </message>
    <message>
        <source>Lines that are left out</source>
        <translation>被略过的行</translation>
    </message>
    <message>
        <source>%1 was not imported whole.</source>
        <comment>%1 is a file&apos;s name</comment>
        <translation>%1 未完整导入。</translation>
    </message>
    <message>
        <source>What came so far stays. Import the same file again to go on.</source>
        <translation>已导入的内容会保留。再次导入同一文件即可继续。</translation>
    </message>
    <message>
        <source>The file is neither NDJSON of this program nor HAR. Choose another one.</source>
        <translation>该文件既不是此程序的 NDJSON，也不是 HAR。请选择其他文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of %1 are new here.</source>
        <comment>%1 is a file&apos;s name</comment>
        <translation>
            <numerusform>%1 中有 %n 个事件是新的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n 个已存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) of events that were there are new.</source>
        <translation>
            <numerusform>已有事件中有 %n 次传递是新的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are no events.</source>
        <translation>
            <numerusform>%n 条记录不是事件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is masked: phone numbers, names and the like in it are pseudonyms.</source>
        <translation>该文件已屏蔽：其中的电话号码、姓名等均为假名。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out; the first %1 are shown.</source>
        <translation>
            <numerusform>已略过 %n 行；显示前 %1 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out.</source>
        <translation>
            <numerusform>已略过 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::InboxesPage</name>
    <message>
        <source>Ne&amp;w inbox</source>
        <translation>新建收件箱(&amp;W)</translation>
    </message>
    <message>
        <source>New to&amp;ken…</source>
        <translation>新建令牌(&amp;K)…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
    <message>
        <source>Inboxes</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>An address that nobody can guess, with a callback token of its own</source>
        <translation>一个无人能猜到的地址，带有自己的回调令牌</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>回调 URL</translation>
    </message>
    <message>
        <source>Callback token</source>
        <translation>回调令牌</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>地址(&amp;D)：</translation>
    </message>
    <message>
        <source>Callback &amp;token:</source>
        <translation>回调令牌(&amp;T)：</translation>
    </message>
    <message>
        <source>Each inbox is an address of its own: what comes there is known to be of the one subscription that was given it. Changes here take effect at once.</source>
        <translation>每个收件箱都有自己的地址：到达该处的内容必定属于获得该地址的那一个订阅。此处的更改立即生效。</translation>
    </message>
    <message>
        <source>It is shown while the listener runs</source>
        <translation>侦听器运行时显示</translation>
    </message>
    <message>
        <source>The account&apos;s own inbox stays.</source>
        <translation>帐户自己的收件箱会保留。</translation>
    </message>
    <message>
        <source>Take no more events there</source>
        <translation>不再接收发送到该处的事件</translation>
    </message>
    <message>
        <source>Inbox %1</source>
        <comment>the name of a new one; %1 is a number</comment>
        <translation>收件箱 %1</translation>
    </message>
    <message>
        <source>New callback token</source>
        <translation>新建回调令牌</translation>
    </message>
    <message>
        <source>Give this inbox a new callback token?</source>
        <translation>是否为此收件箱指定新的回调令牌？</translation>
    </message>
    <message>
        <source>What is sent with the old one is refused from now on, until the new one is entered in the subscriptions that send here.</source>
        <translation>从现在起，使用旧令牌发送的内容将被拒绝，直到在向此处发送的订阅中输入新令牌为止。</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新建令牌</translation>
    </message>
    <message>
        <source>Remove inbox</source>
        <translation>移除收件箱</translation>
    </message>
    <message>
        <source>Remove the inbox %1?</source>
        <comment>%1 is its name</comment>
        <translation>是否移除收件箱 %1？</translation>
    </message>
    <message>
        <source>What is sent there is answered 404 from then on. Its events stay.</source>
        <translation>此后发送到该处的内容将收到应答 404。其事件会保留。</translation>
    </message>
    <message>
        <source>A subscription sends there: its events are answered 404 from then on, and the service will disable it. The events that came stay.</source>
        <translation>有订阅向该处发送：此后其事件将收到应答 404，服务会将该订阅禁用。已到达的事件会保留。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>ui::Inspector</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>传递</translation>
    </message>
    <message>
        <source>Fields of the event</source>
        <translation>事件的字段</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>事件 ID</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>传递次数</translation>
    </message>
    <message>
        <source>The body is no JSON, so it has no fields. The Raw tab shows it as it came. (%1)</source>
        <comment>%1: what a parser says about it</comment>
        <translation>正文不是 JSON，因此没有字段。“原始”选项卡按接收时的原样显示。（%1）</translation>
    </message>
    <message>
        <source>%1 after %2 ms</source>
        <comment>an HTTP status, and how long the answer took</comment>
        <translation>%1，用时 %2 毫秒</translation>
    </message>
    <message>
        <source>%1 %2 from %3</source>
        <comment>an HTTP method, a path, the sender&apos;s address</comment>
        <translation>%1 %2，来自 %3</translation>
    </message>
    <message>
        <source>The event could not be read</source>
        <translation>无法读取事件</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No event selected</source>
        <translation>未选择事件</translation>
    </message>
    <message>
        <source>Select an event in the list to see what it says, field by field.</source>
        <translation>在列表中选择一个事件，以逐个字段查看其内容。</translation>
    </message>
</context>
<context>
    <name>ui::JournalDialog</name>
    <message>
        <source>Search the journal</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Revert…</source>
        <translation>还原…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Search: words of an object, an id, an address, …</source>
        <translation>搜索：对象的文字、ID、地址等…</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>之前和之后</translation>
    </message>
    <message>
        <source>Write the entries that the search leaves into a file</source>
        <translation>将搜索得到的条目写入文件</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n entries</source>
        <translation>
            <numerusform>最新的 %n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>of the journal</comment>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file can&apos;t be read and are left out</source>
        <translation>
            <numerusform>文件中有 %n 行无法读取，已略过</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an entry to see what it changed.</source>
        <translation>选择一个条目以查看其更改的内容。</translation>
    </message>
    <message>
        <source>Nothing has been changed from here yet.</source>
        <translation>尚未从此处更改任何内容。</translation>
    </message>
    <message>
        <source>No entry has all of these words.</source>
        <translation>没有包含所有这些词的条目。</translation>
    </message>
    <message>
        <source>Take this change back</source>
        <translation>撤销此更改</translation>
    </message>
    <message>
        <source>Only a change that was done and is still there can be taken back</source>
        <translation>只能撤销已完成且仍然存在的更改</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>导出日志</translation>
    </message>
    <message>
        <source>One JSON object per line (*.ndjson)</source>
        <translation>每行一个 JSON 对象 (*.ndjson)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>用于电子表格的表 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were exported.</source>
        <comment>of the journal</comment>
        <translation>
            <numerusform>已导出 %n 个条目。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place. (%1)</source>
        <comment>%1: technical detail</comment>
        <translation>无法写入文件。请选择其他位置。（%1）</translation>
    </message>
</context>
<context>
    <name>ui::ListenerAddressPage</name>
    <message>
        <source>any free one</source>
        <comment>a port</comment>
        <translation>任意空闲端口</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no trusted proxies</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Listen on:</source>
        <translation>侦听地址(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>端口(&amp;P)：</translation>
    </message>
    <message>
        <source>P&amp;ublic address:</source>
        <translation>公共地址(&amp;U)：</translation>
    </message>
    <message>
        <source>How senders reach the listener through a tunnel or a reverse proxy. Callback URLs are shown with it. Empty: as it listens.</source>
        <translation>发送方通过隧道或反向代理访问侦听器的方式。回调 URL 以此显示。留空：使用侦听地址。</translation>
    </message>
    <message>
        <source>&amp;Trusted proxies:</source>
        <translation>受信任的代理(&amp;T)：</translation>
    </message>
    <message>
        <source>Addresses or ranges, such as 127.0.0.1 or 10.0.0.0/8, with commas between them. What these proxies say about the sender&apos;s address is believed, and nobody else.</source>
        <translation>地址或范围，例如 127.0.0.1 或 10.0.0.0/8，以逗号分隔。关于发送方地址，仅采信这些代理所提供的信息。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>an address of this computer, and what it is</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>仅此计算机</translation>
    </message>
    <message>
        <source>every network of this computer</source>
        <translation>此计算机的所有网络</translation>
    </message>
    <message>
        <source>every network of this computer, IPv6 only</source>
        <translation>此计算机的所有网络，仅 IPv6</translation>
    </message>
    <message>
        <source>this computer does not have it now</source>
        <translation>此计算机目前没有该地址</translation>
    </message>
    <message>
        <source>Other computers can reach the listener there. Give it a certificate, and let a firewall admit only those who are to send.</source>
        <translation>其他计算机可以访问该处的侦听器。请为其提供证书，并通过防火墙只允许应发送事件的来源。</translation>
    </message>
    <message>
        <source>Ports below 1024 need special rights on many systems.</source>
        <translation>在许多系统上，1024 以下的端口需要特殊权限。</translation>
    </message>
    <message>
        <source>%1 is no address and no range of addresses.</source>
        <translation>%1 不是地址，也不是地址范围。</translation>
    </message>
</context>
<context>
    <name>ui::ListenerBar</name>
    <message>
        <source>Callback URL</source>
        <translation>回调 URL</translation>
    </message>
    <message>
        <source>Listener settings: address, certificate, inboxes, limits, what is kept</source>
        <translation>侦听器设置：地址、证书、收件箱、限制、保留的内容</translation>
    </message>
    <message>
        <source>Listener settings</source>
        <translation>侦听器设置</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>the listener</comment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Starting…</source>
        <comment>the listener</comment>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>the listener</comment>
        <translation>正在侦听</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <comment>the listener; %1 is an address of this computer</comment>
        <translation>正在等待 %1</translation>
    </message>
    <message>
        <source>This computer does not have the address %1 now. The listener starts by itself as soon as it has it again.</source>
        <translation>此计算机目前没有地址 %1。一旦重新拥有该地址，侦听器会自动启动。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <comment>the listener</comment>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start the listener</source>
        <translation>启动侦听器</translation>
    </message>
    <message>
        <source>Stop the listener</source>
        <translation>停止侦听器</translation>
    </message>
    <message>
        <source>The callback URL is shown here while the listener runs</source>
        <translation>侦听器运行时，此处显示回调 URL</translation>
    </message>
    <message>
        <source>%1
Valid until %2</source>
        <comment>a certificate&apos;s subject, and a time</comment>
        <translation>%1
有效期至 %2</translation>
    </message>
</context>
<context>
    <name>ui::ListenerDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Listener settings</source>
        <translation>侦听器设置</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>a page of the listener&apos;s settings</comment>
        <translation>地址</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>a page of the listener&apos;s settings</comment>
        <translation>证书</translation>
    </message>
    <message>
        <source>Inboxes</source>
        <comment>a page of the listener&apos;s settings</comment>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>Limits</source>
        <comment>a page of the listener&apos;s settings</comment>
        <translation>限制</translation>
    </message>
    <message>
        <source>Keep events</source>
        <comment>a page of the listener&apos;s settings</comment>
        <translation>保留事件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ui::ListenerLimitsPage</name>
    <message>
        <source>Back to the default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <comment>%1 is the name of a limit</comment>
        <translation>%1：恢复默认值</translation>
    </message>
    <message>
        <source>default %1</source>
        <comment>%1 is a number</comment>
        <translation>默认值 %1</translation>
    </message>
</context>
<context>
    <name>ui::ListenerPane</name>
    <message>
        <source>The certificate was exchanged. New connections get the new one.</source>
        <translation>证书已更换。新连接将使用新证书。</translation>
    </message>
    <message>
        <source>The listener could not be started. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>无法启动侦听器。%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation>使用其他端口</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>of the listener</comment>
        <translation>设置…</translation>
    </message>
    <message>
        <source>The listener has another port now, %1. Subscriptions that name the old one have to be changed, unless a proxy stands between.</source>
        <translation>侦听器的端口现已变为 %1。指定了旧端口的订阅必须更改，除非中间有代理。</translation>
    </message>
    <message>
        <source>The files of the certificate changed, and what is in them now can&apos;t be used. The old certificate is used further. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>证书文件已更改，而其现有内容无法使用。将继续使用旧证书。%1</translation>
    </message>
</context>
<context>
    <name>ui::ListenerTlsPage</name>
    <message>
        <source>Choose the certificate</source>
        <translation>选择证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose the key</source>
        <translation>选择密钥</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>密钥 (*.pem *.key);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose the PKCS#12 file</source>
        <translation>选择 PKCS#12 文件</translation>
    </message>
    <message>
        <source>PKCS#12 (*.p12 *.pfx);;All files (*)</source>
        <translation>PKCS#12 (*.p12 *.pfx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Reload certificate</source>
        <translation>重新加载证书(&amp;R)</translation>
    </message>
    <message>
        <source>None: plain HTTP, for a proxy or a tunnel in front</source>
        <translation>无：纯 HTTP，前面使用代理或隧道</translation>
    </message>
    <message>
        <source>PEM: a certificate and its key</source>
        <translation>PEM：证书及其密钥</translation>
    </message>
    <message>
        <source>PKCS#12: both in one file</source>
        <translation>PKCS#12：两者在同一文件中</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no passphrase</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Read the files again, without a restart. It happens by itself when they change.</source>
        <translation>重新读取文件，无需重启。文件更改时会自动进行。</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>of a certificate</comment>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Good for</source>
        <comment>host names of a certificate</comment>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>a certificate</comment>
        <translation>过期时间</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>加密(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Certificate:</source>
        <translation>证书(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>密钥(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase:</source>
        <translation>密码(&amp;S)：</translation>
    </message>
    <message>
        <source>This certificate has expired: senders refuse it. Get a new one.</source>
        <translation>此证书已过期：发送方会拒绝它。请获取新证书。</translation>
    </message>
    <message>
        <source>This certificate expires soon. Renew it; the new files are read by themselves.</source>
        <translation>此证书即将过期。请续订；新文件会自动读取。</translation>
    </message>
    <message>
        <source>Choose the certificate and its key.</source>
        <translation>请选择证书及其密钥。</translation>
    </message>
    <message>
        <source>Choose the PKCS#12 file.</source>
        <translation>请选择 PKCS#12 文件。</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Kaizala Webhook Console</source>
        <translation>Kaizala Webhook Console</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>侦听器</translation>
    </message>
    <message>
        <source>&amp;Subscription</source>
        <translation>订阅(&amp;S)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>&amp;Listener</source>
        <translation>侦听器(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>界面</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>The account could not be opened. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>无法打开帐户。%1</translation>
    </message>
    <message>
        <source>Sign in first, or try the sandbox.</source>
        <translation>请先登录，或试用沙盒。</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>移除帐户</translation>
    </message>
    <message>
        <source>Remove %1 and everything that is stored of it here?</source>
        <comment>%1 is an account&apos;s name</comment>
        <translation>是否移除 %1 以及此处存储的所有相关内容？</translation>
    </message>
    <message numerus="yes">
        <source>Deleted from this computer: its tokens, its settings, and its events (%n file(s)). This can&apos;t be undone. Its subscriptions stay at the service.</source>
        <translation>
            <numerusform>将从此计算机中删除：其令牌、其设置及其事件（%n 个文件）。此操作无法撤销。其订阅保留在服务上。</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was removed.</source>
        <translation>帐户已移除。</translation>
    </message>
    <message>
        <source>Not everything could be removed. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>未能移除所有内容。%1</translation>
    </message>
    <message>
        <source>The subscription was created.</source>
        <translation>订阅已创建。</translation>
    </message>
    <message>
        <source>The subscription was changed.</source>
        <translation>订阅已更改。</translation>
    </message>
    <message>
        <source>Signed in to %1.</source>
        <comment>%1 is an account&apos;s name</comment>
        <translation>已登录到 %1。</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>重新登录…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <comment>%1 is an account&apos;s name</comment>
        <translation>是否注销 %1？</translation>
    </message>
    <message>
        <source>Its tokens are removed from this computer. Its events stay on disk, its subscriptions at the service.</source>
        <translation>其令牌将从此计算机中移除。其事件保留在磁盘上，其订阅保留在服务上。</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>已注销。</translation>
    </message>
    <message>
        <source>the sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>The sandbox could not be started. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>无法启动沙盒。%1</translation>
    </message>
    <message>
        <source>Import events</source>
        <translation>导入事件</translation>
    </message>
    <message>
        <source>Events (*.ndjson *.har)</source>
        <translation>事件 (*.ndjson *.har)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>the language</comment>
        <translation>跟随系统(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ui::ObjectMenu</name>
    <message>
        <source>New subscription…</source>
        <translation>新建订阅…</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Read its subscriptions anew</source>
        <translation>重新读取其订阅</translation>
    </message>
    <message>
        <source>Name…</source>
        <comment>give an object a name</comment>
        <translation>命名…</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>an object that was added here</comment>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Take it off the list, or give it the service&apos;s name again; the service hears nothing of it</source>
        <translation>将其从列表中移除，或恢复服务中的名称；服务不会得知</translation>
    </message>
    <message>
        <source>The service lists it, so it comes again with every refresh</source>
        <translation>服务会列出它，因此每次刷新时都会重新出现</translation>
    </message>
    <message>
        <source>Read its actions</source>
        <translation>读取其操作</translation>
    </message>
    <message>
        <source>Of every type</source>
        <comment>actions of a group</comment>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message numerus="yes">
        <source>%1: more than these %n</source>
        <comment>%1: such as: Jobs</comment>
        <translation>
            <numerusform>%1：不止这 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ObjectPicker</name>
    <message>
        <source>Filter the objects</source>
        <translation>筛选对象</translation>
    </message>
    <message>
        <source>Duplicate to other objects</source>
        <translation>复制到其他对象</translation>
    </message>
    <message>
        <source>Filter by name or id</source>
        <translation>按名称或 ID 筛选</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>显示的全部</translation>
    </message>
    <message>
        <source>Tick what the filter leaves; the others stay as they are</source>
        <translation>勾选筛选出的对象；其他对象保持不变</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Untick every object, also what the filter hides</source>
        <translation>取消勾选所有对象，包括被筛选器隐藏的对象</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <comment>an object&apos;s name, its id, its type</comment>
        <translation>%1 – %2（%3）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an object&apos;s id and its type</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>how many objects</comment>
        <translation>
            <numerusform>已选择 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate to %n object(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>复制到 %n 个对象</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ObjectsPane</name>
    <message>
        <source>Search the objects</source>
        <translation>搜索对象</translation>
    </message>
    <message>
        <source>Every word has to occur in an object&apos;s name, id or type</source>
        <translation>每个词都必须出现在对象的名称、ID 或类型中</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of how many objects were found</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>无匹配项</translation>
    </message>
    <message>
        <source>No object fits the search.</source>
        <translation>没有符合搜索条件的对象。</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>The groups could not be read</source>
        <translation>无法读取群组</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>没有群组</translation>
    </message>
    <message>
        <source>This account reaches no group. An action, an action package or a group can be added by its id.</source>
        <translation>此帐户无法访问任何群组。可以按 ID 添加操作、操作包或群组。</translation>
    </message>
    <message>
        <source>Add an object…</source>
        <translation>添加对象…</translation>
    </message>
    <message>
        <source>The actions could not be read. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>无法读取操作。%1</translation>
    </message>
    <message>
        <source>The service gives no more of this group&apos;s actions. Read one type at a time, or add an action by its id.</source>
        <translation>服务不再提供此群组的更多操作。请一次读取一种类型，或按 ID 添加操作。</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) found.</source>
        <translation>
            <numerusform>找到 %n 个操作。</numerusform>
        </translation>
    </message>
    <message>
        <source>No other action found.</source>
        <translation>未找到其他操作。</translation>
    </message>
</context>
<context>
    <name>ui::OverviewStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Journal…</source>
        <translation>日志…</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>标为已查看</translation>
    </message>
    <message>
        <source>Overview of all objects</source>
        <translation>所有对象的概览</translation>
    </message>
    <message>
        <source>Keep what was read, and read the rest another time</source>
        <translation>保留已读取的内容，其余内容以后再读取</translation>
    </message>
    <message>
        <source>Who changed what, and when it was noticed</source>
        <translation>谁更改了什么，以及何时被发现</translation>
    </message>
    <message>
        <source>Take the marks away; the journal keeps what they say</source>
        <translation>去掉标记；日志会保留其内容</translation>
    </message>
    <message numerus="yes">
        <source>Paused at %1 of %n object(s).</source>
        <translation>
            <numerusform>已暂停，进度为 %1/%n 个对象。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %n object(s)… %2 could not be read so far.</source>
        <translation>
            <numerusform>正在读取第 %1 个对象，共 %n 个… 目前有 %2 个无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the groups…</source>
        <translation>正在读取群组…</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %n object(s)…</source>
        <translation>
            <numerusform>正在读取第 %1 个对象，共 %n 个…</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1. %2</source>
        <comment>%1: such as: 3 hours ago; %2: a sentence</comment>
        <translation>截至 %1。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) could not be read; the tree marks them.</source>
        <translation>
            <numerusform>有 %n 个对象无法读取；已在树中标出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every object was read.</source>
        <translation>并非所有对象都已读取。</translation>
    </message>
    <message>
        <source>As of %1. Not every object was read since.</source>
        <comment>%1: such as: 3 hours ago</comment>
        <translation>截至 %1。此后并非所有对象都已读取。</translation>
    </message>
    <message numerus="yes">
        <source>Others changed something at the service since your last look: %n subscription(s) new or changed, %1 gone.</source>
        <comment>%1: a number of subscriptions</comment>
        <translation>
            <numerusform>自上次查看以来，其他人在服务上进行了更改：%n 个订阅新增或更改，%1 个消失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>继续读取</translation>
    </message>
    <message>
        <source>Ask nothing more for now; what is read stays</source>
        <translation>暂时不再查询；已读取的内容会保留</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Read what was left unread, and nothing else</source>
        <translation>只读取尚未读取的内容</translation>
    </message>
</context>
<context>
    <name>ui::PerspectiveMenu</name>
    <message>
        <source>&amp;Perspective</source>
        <comment>an arrangement of the window&apos;s panes</comment>
        <translation>工作区(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Administer</source>
        <comment>a perspective</comment>
        <translation>管理(&amp;A)</translation>
    </message>
    <message>
        <source>Show all panes, with the subscriptions in the middle</source>
        <translation>显示所有窗格，订阅居中</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <comment>a perspective</comment>
        <translation>侦听(&amp;L)</translation>
    </message>
    <message>
        <source>Give the listener&apos;s events most of the window</source>
        <translation>将窗口的大部分空间留给侦听器的事件</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <comment>a perspective</comment>
        <translation>检查(&amp;I)</translation>
    </message>
    <message>
        <source>Give the whole window to the events and the inspector</source>
        <translation>将整个窗口留给事件和检查器</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>&amp;Save this arrangement…</source>
        <translation>保存此布局(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <comment>a saved perspective</comment>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Save this arrangement</source>
        <translation>保存此布局</translation>
    </message>
    <message>
        <source>Name of the perspective:</source>
        <translation>工作区的名称：</translation>
    </message>
</context>
<context>
    <name>ui::PlanDialog</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>显示更改</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Plan from a file</source>
        <translation>从文件制定计划</translation>
    </message>
    <message>
        <source>What is to be said about the file</source>
        <translation>有关该文件的说明</translation>
    </message>
    <message>
        <source>%1 is read…</source>
        <comment>%1: a file&apos;s name</comment>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. Check that it is there and that you may read it.</source>
        <translation>无法读取文件。请检查该文件是否存在，以及您是否有权读取。</translation>
    </message>
    <message>
        <source>The file can&apos;t be used as it is. Correct it, then try again.</source>
        <translation>无法按现状使用该文件。请更正后重试。</translation>
    </message>
    <message numerus="yes">
        <source>The service is asked about %n object(s)…</source>
        <translation>
            <numerusform>正在向服务查询 %n 个对象…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an object&apos;s id, and a sentence that says why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not everything could be read from the service, so nothing was compared. Try again.</source>
        <translation>未能从服务读取所有内容，因此未进行比较。请重试。</translation>
    </message>
    <message>
        <source>%1: left out, because it needs a callback token, and a file holds none. Edit it here.</source>
        <comment>%1: a callback URL</comment>
        <translation>%1：已略过，因为它需要回调令牌，而文件中不含令牌。请在此处编辑。</translation>
    </message>
    <message>
        <source>Before you see what would be changed, read this.</source>
        <translation>在查看将要更改的内容之前，请阅读以下内容。</translation>
    </message>
    <message>
        <source>The service has what the file says. There is nothing to change.</source>
        <translation>服务的内容与文件一致。无需更改。</translation>
    </message>
    <message>
        <source>Nothing can be changed from here.</source>
        <translation>无法从此处更改任何内容。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ui::QuerySuggestions</name>
    <message>
        <source>Suggestions for the filter</source>
        <translation>筛选器建议</translation>
    </message>
</context>
<context>
    <name>ui::RawView</name>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Raw body</source>
        <translation>原始正文</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <comment>two sizes, such as 1 MB and 5 MB</comment>
        <translation>显示前 %1，共 %2。</translation>
    </message>
</context>
<context>
    <name>ui::ReachDialog</name>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>What the tunnel program says</source>
        <translation>隧道程序的输出</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>可达性</translation>
    </message>
    <message>
        <source>Ways to reach the listener</source>
        <translation>访问侦听器的方式</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <comment>a way to reach the listener</comment>
        <translation>隧道</translation>
    </message>
    <message>
        <source>Reverse proxy</source>
        <comment>a way to reach the listener</comment>
        <translation>反向代理</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>A service on another computer reaches the listener only through a public address. Set up one of these, then let the console try it from outside.</source>
        <translation>其他计算机上的服务只能通过公共地址访问侦听器。请设置以下方式之一，然后让控制台从外部尝试。</translation>
    </message>
    <message>
        <source>cloudflared (no account needed)</source>
        <translation>cloudflared（无需帐户）</translation>
    </message>
    <message>
        <source>ngrok</source>
        <translation>ngrok</translation>
    </message>
    <message>
        <source>SSH to a server of your own</source>
        <translation>通过 SSH 连接到您自己的服务器</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>&amp;Program:</source>
        <translation>程序(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>服务器(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Command:</source>
        <translation>命令(&amp;C)：</translation>
    </message>
    <message>
        <source>Start the listener first: a tunnel leads to it.</source>
        <translation>请先启动侦听器：隧道通向侦听器。</translation>
    </message>
    <message>
        <source>The program has to be on this computer. It is run as it stands here, without a shell.</source>
        <translation>该程序必须位于此计算机上。它将按此处所写直接运行，不经过 shell。</translation>
    </message>
    <message>
        <source>Stop the tunnel</source>
        <translation>停止隧道</translation>
    </message>
    <message>
        <source>Start the tunnel</source>
        <translation>启动隧道</translation>
    </message>
    <message>
        <source>The tunnel program runs. It has not told a public address so far.</source>
        <translation>隧道程序正在运行。目前尚未提供公共地址。</translation>
    </message>
    <message>
        <source>The tunnel is open at %1.</source>
        <comment>%1 is an address</comment>
        <translation>隧道已在 %1 打开。</translation>
    </message>
    <message>
        <source>The tunnel is closed. Nobody outside reaches the listener through it any more.</source>
        <translation>隧道已关闭。外部不能再通过它访问侦听器。</translation>
    </message>
    <message>
        <source>There is no such program on this computer, or it may not be run. Install it, or write where it is.</source>
        <translation>此计算机上没有该程序，或不允许运行。请安装该程序，或写明其位置。</translation>
    </message>
    <message>
        <source>The tunnel program ended by itself, with exit code %1. What it said last stands below.</source>
        <translation>隧道程序已自行结束，退出代码为 %1。其最后的输出见下方。</translation>
    </message>
    <message>
        <source>Write the command that opens the tunnel.</source>
        <translation>请写入打开隧道的命令。</translation>
    </message>
    <message>
        <source>P&amp;roxy:</source>
        <translation>代理(&amp;R)：</translation>
    </message>
    <message>
        <source>Public &amp;name:</source>
        <translation>公共名称(&amp;N)：</translation>
    </message>
    <message>
        <source>So that senders are known by their own addresses, name the proxy&apos;s address among the trusted proxies in the listener&apos;s settings.</source>
        <translation>为了以发送方自己的地址识别它们，请在侦听器设置中将代理的地址列为受信任的代理。</translation>
    </message>
    <message>
        <source>Start the listener first: the configuration needs its port.</source>
        <translation>请先启动侦听器：配置需要其端口。</translation>
    </message>
    <message>
        <source>Give this address to new subscriptions</source>
        <translation>将此地址用于新订阅</translation>
    </message>
    <message>
        <source>Call the listener through its public address, as the service would</source>
        <translation>像服务那样，通过公共地址调用侦听器</translation>
    </message>
    <message>
        <source>Public &amp;address:</source>
        <translation>公共地址(&amp;A)：</translation>
    </message>
    <message>
        <source>There is no public address now: new subscriptions get the listener&apos;s own.</source>
        <translation>目前没有公共地址：新订阅使用侦听器自己的地址。</translation>
    </message>
    <message>
        <source>New subscriptions get this address. Those that are there keep theirs until they are edited.</source>
        <translation>新订阅将使用此地址。现有订阅在编辑之前保留原有地址。</translation>
    </message>
    <message>
        <source>Start the listener first.</source>
        <translation>请先启动侦听器。</translation>
    </message>
</context>
<context>
    <name>ui::RenewDialog</name>
    <message>
        <source>Renew subscriptions</source>
        <translation>续订订阅</translation>
    </message>
    <message numerus="yes">
        <source>How long are %n subscription(s) to be valid, counted from now?</source>
        <translation>
            <numerusform>从现在算起，%n 个订阅的有效时间应为多久？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation>有效时间(&amp;V)：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>续订</translation>
    </message>
    <message>
        <source>This date is in the past. Choose a later one.</source>
        <translation>此日期已过。请选择更晚的日期。</translation>
    </message>
</context>
<context>
    <name>ui::RetentionPage</name>
    <message>
        <source>This inbox has a &amp;rule of its own</source>
        <translation>此收件箱使用自己的规则(&amp;R)</translation>
    </message>
    <message>
        <source>Events &amp;older than</source>
        <translation>早于以下时间的事件(&amp;O)</translation>
    </message>
    <message>
        <source>Days to keep</source>
        <translation>保留天数</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit of an age</comment>
        <translation>天</translation>
    </message>
    <message>
        <source>More e&amp;vents than</source>
        <translation>超过以下数量的事件(&amp;V)</translation>
    </message>
    <message>
        <source>Events to keep</source>
        <translation>保留的事件数</translation>
    </message>
    <message>
        <source>events</source>
        <comment>unit</comment>
        <translation>个事件</translation>
    </message>
    <message>
        <source>More &amp;data than</source>
        <translation>超过以下大小的数据(&amp;D)</translation>
    </message>
    <message>
        <source>Data to keep</source>
        <translation>保留的数据量</translation>
    </message>
    <message>
        <source>MB</source>
        <comment>unit: megabytes</comment>
        <translation>MB</translation>
    </message>
    <message>
        <source>What the inboxes take</source>
        <translation>收件箱占用的空间</translation>
    </message>
    <message>
        <source>What is beyond any of these is deleted, oldest first, a little at a time. Pinned events stay and are not counted. With nothing ticked everything is kept.</source>
        <translation>超出其中任一限制的内容将被删除，最早的在前，每次删除少量。已固定的事件会保留且不计入。均未勾选时保留所有内容。</translation>
    </message>
    <message>
        <source>&amp;Inbox:</source>
        <translation>收件箱(&amp;I)：</translation>
    </message>
    <message>
        <source>Every inbox without a rule of its own</source>
        <translation>没有自己规则的所有收件箱</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no inbox</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Pinned</source>
        <comment>a number of events</comment>
        <translation>已固定</translation>
    </message>
    <message>
        <source>On disk: %1, of which %2 are free for what comes.</source>
        <comment>sizes of a file</comment>
        <translation>磁盘占用：%1，其中 %2 可供后续内容使用。</translation>
    </message>
    <message numerus="yes">
        <source>About %n event(s) are beyond this rule and will be deleted. Pin what is to stay: it can&apos;t be undone.</source>
        <translation>
            <numerusform>约有 %n 个事件超出此规则，将被删除。请固定要保留的事件：删除无法撤销。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SavedFiltersPane</name>
    <message>
        <source>Filter the events, then keep the filter here.</source>
        <translation>筛选事件，然后将筛选器保存在此处。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Save the filter of the events</source>
        <translation>保存事件的筛选器</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选器</translation>
    </message>
    <message>
        <source>The filter of the events is saved already</source>
        <translation>事件的筛选器已保存</translation>
    </message>
    <message>
        <source>The events are not filtered now</source>
        <translation>目前未筛选事件</translation>
    </message>
    <message>
        <source>Removed “%1”</source>
        <comment>a saved filter</comment>
        <translation>已移除“%1”</translation>
    </message>
    <message numerus="yes">
        <source>There are %n filters already; remove one first.</source>
        <translation>
            <numerusform>已有 %n 个筛选器；请先移除一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show its events</source>
        <translation>显示其事件</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>ui::SchemaDraft</name>
    <message>
        <source>Copy as JSON &amp;Schema draft</source>
        <translation>复制为 JSON Schema 草稿(&amp;S)</translation>
    </message>
    <message>
        <source>What the selected events have in common: types, required fields, formats</source>
        <translation>所选事件的共同点：类型、必需字段、格式</translation>
    </message>
    <message>
        <source>None of the selected events is JSON, so there is no schema to draft.</source>
        <translation>所选事件均不是 JSON，因此无法起草架构。</translation>
    </message>
</context>
<context>
    <name>ui::SecretEdit</name>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation>筛选命令</translation>
    </message>
    <message>
        <source>Filter by command or key</source>
        <translation>按命令或按键筛选</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::SignInDialog</name>
    <message>
        <source>&amp;Keep the secrets for this run only</source>
        <translation>仅在本次运行期间保留机密(&amp;K)</translation>
    </message>
    <message>
        <source>Try the built-in sandbox</source>
        <translation>试用内置沙盒</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>Connect your service</source>
        <translation>连接您的服务</translation>
    </message>
    <message>
        <source>Contoso</source>
        <comment>an example of an account&apos;s name</comment>
        <translation>Contoso</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Service &amp;address:</source>
        <translation>服务地址(&amp;A)：</translation>
    </message>
    <message>
        <source>Sign &amp;in:</source>
        <translation>登录方式(&amp;I)：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>They are kept in memory then, are never written, and are gone when the program ends: you sign in again the next time.</source>
        <translation>此时机密保存在内存中，不会写入磁盘，程序结束后即消失：下次需要重新登录。</translation>
    </message>
    <message>
        <source>Send PIN</source>
        <translation>发送 PIN</translation>
    </message>
    <message>
        <source>Open the browser…</source>
        <translation>打开浏览器…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Enter the address of the service, as its operator gave it to you.</source>
        <translation>请输入服务运营方提供给您的服务地址。</translation>
    </message>
    <message>
        <source>This is no web address. It starts with https:// and names a host.</source>
        <translation>这不是网址。网址应以 https:// 开头并包含主机名。</translation>
    </message>
    <message>
        <source>Secrets go to https addresses only. Plain http is for a service on this computer.</source>
        <translation>机密只会发送到 https 地址。纯 http 仅用于此计算机上的服务。</translation>
    </message>
    <message>
        <source>Give the account a name of your choice.</source>
        <translation>请为帐户指定一个您喜欢的名称。</translation>
    </message>
    <message>
        <source>The PIN is asked for…</source>
        <translation>正在请求 PIN…</translation>
    </message>
    <message>
        <source>Sign in in the browser; the console waits for it…</source>
        <translation>请在浏览器中登录；控制台正在等待…</translation>
    </message>
    <message>
        <source>No browser could be opened. Choose a default browser in the system&apos;s settings, then try again, or sign in another way.</source>
        <translation>无法打开浏览器。请在系统设置中选择默认浏览器，然后重试，或以其他方式登录。</translation>
    </message>
    <message>
        <source>The service is asked now…</source>
        <translation>正在查询服务…</translation>
    </message>
</context>
<context>
    <name>ui::SignInFields</name>
    <message>
        <source>Send a&amp;gain</source>
        <translation>重新发送(&amp;G)</translation>
    </message>
    <message>
        <source>The same as the service&apos;s</source>
        <comment>the address of a sign-in page</comment>
        <translation>与服务的地址相同</translation>
    </message>
    <message>
        <source>Application i&amp;d:</source>
        <translation>应用程序 ID(&amp;D)：</translation>
    </message>
    <message>
        <source>Application &amp;secret:</source>
        <translation>应用程序机密(&amp;S)：</translation>
    </message>
    <message>
        <source>Access &amp;token:</source>
        <translation>访问令牌(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Refresh token:</source>
        <translation>刷新令牌(&amp;R)：</translation>
    </message>
    <message>
        <source>Sign-in &amp;page:</source>
        <comment>the address of the page where one signs in</comment>
        <translation>登录页面(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Mobile number:</source>
        <translation>手机号码(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>PIN(&amp;P)：</translation>
    </message>
    <message>
        <source>With an access token</source>
        <translation>使用访问令牌</translation>
    </message>
    <message>
        <source>As a connector</source>
        <translation>以连接器身份</translation>
    </message>
    <message>
        <source>With a PIN</source>
        <translation>使用 PIN</translation>
    </message>
    <message>
        <source>In the browser (OAuth 2.0)</source>
        <translation>在浏览器中（OAuth 2.0）</translation>
    </message>
    <message>
        <source>A token from the service&apos;s own tools. It works until it expires, usually a day; then you sign in again.</source>
        <translation>来自服务自身工具的令牌。它在过期前有效，通常为一天；之后需要重新登录。</translation>
    </message>
    <message>
        <source>An application with a secret and a refresh token. Its access token is renewed by itself.</source>
        <translation>具有机密和刷新令牌的应用程序。其访问令牌会自动续期。</translation>
    </message>
    <message>
        <source>The service sends a PIN to a mobile number. It makes a connector; the one that the application had before ends.</source>
        <translation>服务会向手机号码发送 PIN。这将创建一个连接器；应用程序之前的连接器将失效。</translation>
    </message>
    <message>
        <source>You sign in on the service&apos;s own page, and the browser comes back here. It makes a connector; the one that the application had before ends.</source>
        <translation>您在服务自己的页面上登录，然后浏览器返回此处。这将创建一个连接器；应用程序之前的连接器将失效。</translation>
    </message>
    <message>
        <source>The service does not accept this access token. Paste a newer one.</source>
        <translation>服务不接受此访问令牌。请粘贴较新的令牌。</translation>
    </message>
    <message>
        <source>The service does not accept this connector. Check its application id, secret and refresh token.</source>
        <translation>服务不接受此连接器。请检查其应用程序 ID、机密和刷新令牌。</translation>
    </message>
    <message>
        <source>The service does not accept this PIN. Check it and the number, or have another one sent.</source>
        <translation>服务不接受此 PIN。请检查 PIN 和号码，或重新发送一个。</translation>
    </message>
    <message>
        <source>The service does not accept this sign-in. Check the application id and its secret.</source>
        <translation>服务不接受此登录。请检查应用程序 ID 及其机密。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, and what the service says</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The PIN is on its way to %1.</source>
        <comment>%1: a mobile number</comment>
        <translation>PIN 正在发送到 %1。</translation>
    </message>
    <message>
        <source>Paste the access token.</source>
        <translation>请粘贴访问令牌。</translation>
    </message>
    <message>
        <source>A connector needs its application id, its secret and its refresh token.</source>
        <translation>连接器需要应用程序 ID、机密和刷新令牌。</translation>
    </message>
    <message>
        <source>Enter the PIN that was sent to the mobile number.</source>
        <translation>请输入发送到手机号码的 PIN。</translation>
    </message>
    <message>
        <source>The application id, its secret and the mobile number are needed.</source>
        <translation>需要应用程序 ID、其机密和手机号码。</translation>
    </message>
    <message>
        <source>The application id and its secret are needed.</source>
        <translation>需要应用程序 ID 及其机密。</translation>
    </message>
</context>
<context>
    <name>ui::StartChecklist</name>
    <message>
        <source>First steps</source>
        <translation>入门步骤</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <comment>a step of the first round</comment>
        <translation>连接帐户</translation>
    </message>
    <message>
        <source>Start the listener</source>
        <comment>a step of the first round</comment>
        <translation>启动侦听器</translation>
    </message>
    <message>
        <source>Create a subscription that reaches it</source>
        <comment>a step of the first round; it: the listener</comment>
        <translation>创建能到达侦听器的订阅</translation>
    </message>
    <message>
        <source>Receive an event</source>
        <comment>a step of the first round</comment>
        <translation>接收事件</translation>
    </message>
    <message>
        <source>Don&apos;t show the first steps any more</source>
        <translation>不再显示入门步骤</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>a step of the first round</comment>
        <translation>%1：已完成</translation>
    </message>
    <message>
        <source>First steps: %1 of %2 done</source>
        <comment>both are numbers</comment>
        <translation>入门步骤：已完成 %1/%2</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Listener stopped</source>
        <translation>侦听器已停止</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>正在侦听</translation>
    </message>
    <message>
        <source>Listener waits for %1</source>
        <comment>%1 is an address of this computer</comment>
        <translation>侦听器正在等待 %1</translation>
    </message>
    <message>
        <source>Listener changing…</source>
        <translation>侦听器正在变更…</translation>
    </message>
    <message>
        <source>Events can&apos;t be counted</source>
        <translation>无法统计事件数</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) stored</source>
        <translation>
            <numerusform>已存储 %n 个事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StoreBanner</name>
    <message>
        <source>Events are stored again. No delivery was refused meanwhile.</source>
        <translation>已恢复存储事件。在此期间没有拒绝任何传递。</translation>
    </message>
    <message numerus="yes">
        <source>Events are stored again. %n delivery(s) were answered 503 meanwhile; their senders try again.</source>
        <translation>
            <numerusform>已恢复存储事件。在此期间有 %n 次传递收到应答 503；其发送方会重试。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionCommands</name>
    <message>
        <source>Select a subscription first.</source>
        <translation>请先选择订阅。</translation>
    </message>
    <message>
        <source>What is selected is active already.</source>
        <translation>所选内容已处于活动状态。</translation>
    </message>
    <message>
        <source>There is no other object yet. Refresh, or add one by its id.</source>
        <translation>尚无其他对象。请刷新，或按 ID 添加一个。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made.</source>
        <translation>
            <numerusform>已进行 %n 项更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Undo the others</source>
        <comment>the changes that were made</comment>
        <translation>撤销其他更改</translation>
    </message>
    <message>
        <source>Journal…</source>
        <translation>日志…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be made. The journal says why.</source>
        <translation>
            <numerusform>有 %n 项更改未能进行。日志中有原因说明。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n inbox(es)</source>
        <comment>those of subscriptions that were deleted</comment>
        <translation>
            <numerusform>移除 %n 个收件箱</numerusform>
        </translation>
    </message>
    <message>
        <source>Its inbox could not be removed. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>无法移除其收件箱。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) deleted.</source>
        <translation>
            <numerusform>已删除 %n 个订阅。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) could not be deleted.</source>
        <translation>
            <numerusform>有 %n 个订阅无法删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are active already.</source>
        <translation>它们已处于活动状态。</translation>
    </message>
    <message>
        <source>They are like that already.</source>
        <translation>它们已经是这样了。</translation>
    </message>
    <message numerus="yes">
        <source>Choose the objects that get %n subscription(s) like the selected. Where the like is there already, nothing is created.</source>
        <translation>
            <numerusform>选择要获得 %n 个与所选相同的订阅的对象。如果相同的订阅已存在，则不会创建。</numerusform>
        </translation>
    </message>
    <message>
        <source>The like is there already; nothing was created.</source>
        <translation>相同的订阅已存在；未创建任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>This service can&apos;t change a subscription, so new ones were created; %n old one(s) could not be deleted, and both send events now. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>
            <numerusform>此服务无法更改订阅，因此创建了新订阅；有 %n 个旧订阅无法删除，现在两者都会发送事件。%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n old one(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>删除 %n 个旧订阅</numerusform>
        </translation>
    </message>
    <message>
        <source>The old subscription was deleted.</source>
        <translation>旧订阅已删除。</translation>
    </message>
    <message>
        <source>List the object&apos;s subscriptions</source>
        <translation>列出对象的订阅</translation>
    </message>
    <message>
        <source>Create this subscription</source>
        <translation>创建此订阅</translation>
    </message>
    <message>
        <source>Delete this subscription</source>
        <translation>删除此订阅</translation>
    </message>
    <message numerus="yes">
        <source>%n command line(s) copied. Set KAIZALA_ACCESS_TOKEN before you run them.</source>
        <translation>
            <numerusform>已复制 %n 条命令行。运行之前请设置 KAIZALA_ACCESS_TOKEN。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>新建订阅</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Edit subscription</source>
        <translation>编辑订阅</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The listener could not be started. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>无法启动侦听器。%1</translation>
    </message>
    <message>
        <source>The service validates the callback now…</source>
        <translation>服务正在验证回调…</translation>
    </message>
    <message>
        <source>The service saves the changes now…</source>
        <translation>服务正在保存更改…</translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionFiles</name>
    <message>
        <source>Export the subscriptions</source>
        <translation>导出订阅</translation>
    </message>
    <message>
        <source>Document for plan and apply (*.json)</source>
        <translation>用于计划和应用的文档 (*.json)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>用于电子表格的表 (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place. (%1)</source>
        <comment>%1: technical detail</comment>
        <translation>无法写入文件。请选择其他位置。（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) exported.</source>
        <translation>
            <numerusform>已导出 %n 个订阅。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The export may not be complete or not be of today: %n object(s) have not been read from the service yet. Refresh, then export again.</source>
        <translation>
            <numerusform>导出的内容可能不完整或不是最新的：有 %n 个对象尚未从服务读取。请刷新，然后重新导出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file of subscriptions</source>
        <translation>选择订阅文件</translation>
    </message>
    <message>
        <source>Subscriptions (*.json *.csv)</source>
        <translation>订阅 (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionForm</name>
    <message>
        <source>Use the listener</source>
        <translation>使用侦听器</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no callback token</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Comes back with every event</source>
        <translation>随每个事件一起返回</translation>
    </message>
    <message>
        <source>&amp;Object:</source>
        <translation>对象(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Events:</source>
        <translation>事件(&amp;E)：</translation>
    </message>
    <message>
        <source>Callback &amp;URL:</source>
        <translation>回调 URL(&amp;U)：</translation>
    </message>
    <message>
        <source>Callback &amp;token:</source>
        <translation>回调令牌(&amp;T)：</translation>
    </message>
    <message>
        <source>Conte&amp;xt:</source>
        <translation>上下文(&amp;X)：</translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation>有效时间(&amp;V)：</translation>
    </message>
    <message>
        <source>Ask the callback as the service will, and show what it answers</source>
        <translation>像服务将要做的那样查询回调，并显示其应答</translation>
    </message>
    <message>
        <source>The address and the token of this console&apos;s own listener</source>
        <translation>此控制台自己的侦听器的地址和令牌</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>A new token that nobody can guess</source>
        <translation>一个无人能猜到的新令牌</translation>
    </message>
    <message>
        <source>As the listener&apos;s</source>
        <translation>与侦听器相同</translation>
    </message>
    <message>
        <source>The token that this console&apos;s listener expects in kz-callback-token</source>
        <translation>此控制台的侦听器在 kz-callback-token 中要求的令牌</translation>
    </message>
    <message>
        <source>Set; left as it is</source>
        <comment>the callback token, which is not shown</comment>
        <translation>已设置；保持不变</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an object&apos;s id and its type</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <comment>an object&apos;s name, its id, its type</comment>
        <translation>%1 – %2（%3）</translation>
    </message>
    <message>
        <source>Enter the URL that the events are to be sent to, or use the listener.</source>
        <translation>请输入事件要发送到的 URL，或使用侦听器。</translation>
    </message>
    <message>
        <source>There is no object yet. Refresh, or add one by its id.</source>
        <translation>尚无对象。请刷新，或按 ID 添加一个。</translation>
    </message>
    <message>
        <source>Tick at least one event type.</source>
        <translation>请至少勾选一个事件类型。</translation>
    </message>
    <message>
        <source>This date is in the past. Choose a later one.</source>
        <translation>此日期已过。请选择更晚的日期。</translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionsFilterBar</name>
    <message>
        <source>Filter subscriptions</source>
        <translation>筛选订阅</translation>
    </message>
    <message>
        <source>Every word has to occur somewhere in the row</source>
        <translation>每个词都必须出现在该行中的某处</translation>
    </message>
    <message>
        <source>Any health</source>
        <translation>任意运行状况</translation>
    </message>
    <message>
        <source>Any object</source>
        <translation>任意对象</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>任意事件</translation>
    </message>
    <message>
        <source>Any host</source>
        <translation>任意主机</translation>
    </message>
    <message>
        <source>Any change</source>
        <comment>what others did, of a subscription</comment>
        <translation>任意变化</translation>
    </message>
    <message>
        <source>New</source>
        <comment>subscriptions that somebody else created</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>subscriptions that somebody else changed</comment>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>subscriptions that somebody else deleted</comment>
        <translation>已消失</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>运行状况</translation>
    </message>
    <message>
        <source>Object type</source>
        <translation>对象类型</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>Host of the callback</source>
        <translation>回调的主机</translation>
    </message>
    <message>
        <source>What others changed since your last look</source>
        <translation>自上次查看以来其他人所作的更改</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>选择列</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <comment>subscriptions</comment>
        <translation>
            <numerusform>共 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of how many subscriptions are shown</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionsPane</name>
    <message>
        <source>Subscriptions</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>The subscriptions could not be read anew. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>无法重新读取订阅。%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>无匹配项</translation>
    </message>
    <message>
        <source>No subscription fits the filter.</source>
        <translation>没有符合筛选条件的订阅。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选器</translation>
    </message>
    <message>
        <source>The subscriptions could not be read</source>
        <translation>无法读取订阅</translation>
    </message>
    <message>
        <source>No subscriptions yet</source>
        <translation>尚无订阅</translation>
    </message>
    <message>
        <source>A subscription sends the events of a group, an action or an action package to a URL. Create one that points at this console&apos;s listener, and watch its events arrive.</source>
        <translation>订阅将群组、操作或操作包的事件发送到 URL。请创建一个指向此控制台的侦听器的订阅，并观察其事件到达。</translation>
    </message>
    <message>
        <source>New subscription…</source>
        <translation>新建订阅…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>an object&apos;s name, and the URL its events went to</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>subscriptions</comment>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal says more about them and can bring them back.</source>
        <translation>日志中有更多相关信息，并可将其恢复。</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) gone since your last look</source>
        <translation>
            <numerusform>自上次查看以来有 %n 个订阅消失</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal…</source>
        <translation>日志…</translation>
    </message>
    <message>
        <source>Copy subscription id</source>
        <translation>复制订阅 ID</translation>
    </message>
    <message>
        <source>Copy callback URL</source>
        <translation>复制回调 URL</translation>
    </message>
</context>
<context>
    <name>ui::TestEventDialog</name>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>Send a test event</source>
        <translation>发送测试事件</translation>
    </message>
    <message>
        <source>It goes to this program&apos;s own listener, as the service would send it: with the inbox&apos;s callback token, checked and stored like any other. The filter is:test finds it.</source>
        <translation>它会发送到此程序自己的侦听器，方式与服务相同：带有收件箱的回调令牌，并像其他事件一样检查和存储。使用筛选器 is:test 可找到它。</translation>
    </message>
    <message>
        <source>&amp;Inbox:</source>
        <translation>收件箱(&amp;I)：</translation>
    </message>
    <message>
        <source>Event &amp;type:</source>
        <translation>事件类型(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Body:</source>
        <translation>正文(&amp;B)：</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The body is too long to be edited here: only its first part is shown.</source>
        <translation>正文过长，无法在此处编辑：仅显示其开头部分。</translation>
    </message>
    <message>
        <source>There is nothing to send. Choose an event type, or write a body.</source>
        <translation>没有可发送的内容。请选择事件类型，或编写正文。</translation>
    </message>
    <message>
        <source>The listener does not listen. Start it, then send again.</source>
        <translation>侦听器未在侦听。请启动侦听器，然后重新发送。</translation>
    </message>
    <message>
        <source>The listener answered %1: %2</source>
        <comment>%1: an HTTP status, %2: what it said</comment>
        <translation>侦听器应答 %1：%2</translation>
    </message>
    <message>
        <source>Stored, and answered with %1 after %2 ms.</source>
        <comment>%1: an HTTP status</comment>
        <translation>已存储，并以 %1 应答，用时 %2 毫秒。</translation>
    </message>
</context>
<context>
    <name>ui::TimelineControl</name>
    <message>
        <source>Show when the events came</source>
        <translation>显示事件到达的时间</translation>
    </message>
    <message>
        <source>Time-line</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>ui::TimelineStrip</name>
    <message>
        <source>Time-line of the events</source>
        <translation>事件的时间线</translation>
    </message>
    <message>
        <source>Arrow keys go from bar to bar, with Shift they choose several, Enter filters by their time.</source>
        <translation>使用箭头键在各条之间移动，按住 Shift 可选择多条，按 Enter 按其时间筛选。</translation>
    </message>
    <message>
        <source>Escape takes the time out of the filter.</source>
        <translation>按 Esc 从筛选器中去掉时间条件。</translation>
    </message>
    <message>
        <source>per %1</source>
        <comment>a width of time, such as: 5 minutes</comment>
        <translation>每 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, the newest %n event(s) only</source>
        <comment>%1: per 5 minutes</comment>
        <translation>
            <numerusform>%1，仅最新的 %n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a type, and how many of it</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>at most %n</source>
        <comment>events in one bar</comment>
        <translation>
            <numerusform>最多 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ValidityEdit</name>
    <message>
        <source>Valid for</source>
        <translation>有效时间</translation>
    </message>
    <message>
        <source>As the service does (two years)</source>
        <translation>由服务决定（两年）</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>直到指定日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>As it is: until %1</source>
        <comment>a time and how far away it is</comment>
        <translation>保持不变：至 %1</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持不变</translation>
    </message>
</context>
</TS>
