<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id">
<context>
    <name>Actions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what an action does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Baru…</translation>
    </message>
    <message>
        <source>Create a subscription</source>
        <translation>Buat langganan</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>Change the selected subscriptions</source>
        <translation>Ubah langganan yang dipilih</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Hapus…</translation>
    </message>
    <message>
        <source>Delete the selected subscriptions</source>
        <translation>Hapus langganan yang dipilih</translation>
    </message>
    <message>
        <source>Re&amp;new…</source>
        <translation>Per&amp;panjang…</translation>
    </message>
    <message>
        <source>Extend the validity of the selected subscriptions</source>
        <translation>Perpanjang masa berlaku langganan yang dipilih</translation>
    </message>
    <message>
        <source>Ena&amp;ble</source>
        <translation>Aktif&amp;kan</translation>
    </message>
    <message>
        <source>Have the selected subscriptions send again that the service has disabled</source>
        <translation>Aktifkan kembali langganan terpilih yang telah dinonaktifkan oleh layanan</translation>
    </message>
    <message>
        <source>D&amp;uplicate to other objects…</source>
        <translation>D&amp;uplikasi ke objek lain…</translation>
    </message>
    <message>
        <source>Create the like of the selected subscriptions on other objects</source>
        <translation>Buat langganan serupa dengan yang dipilih pada objek lain</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Salin sebagai c&amp;URL</translation>
    </message>
    <message>
        <source>Copy a call of the service as a command line, with the tokens as variables</source>
        <translation>Salin panggilan layanan sebagai baris perintah, dengan token sebagai variabel</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>&amp;Jurnal…</translation>
    </message>
    <message>
        <source>Every change that was made, to search, to export and to take back</source>
        <translation>Setiap perubahan yang dilakukan, untuk dicari, diekspor, dan diurungkan</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;kspor…</translation>
    </message>
    <message>
        <source>Write all subscriptions into a file</source>
        <translation>Tulis semua langganan ke dalam file</translation>
    </message>
    <message>
        <source>&amp;Plan from file…</source>
        <translation>&amp;Rencana dari file…</translation>
    </message>
    <message>
        <source>Compare a file of subscriptions with the service, and make the service equal to it</source>
        <translation>Bandingkan file langganan dengan layanan, lalu samakan layanan dengan file itu</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Segarkan</translation>
    </message>
    <message>
        <source>Read everything anew from the service</source>
        <translation>Baca ulang semuanya dari layanan</translation>
    </message>
    <message>
        <source>Add an &amp;object…</source>
        <translation>Tambah &amp;objek…</translation>
    </message>
    <message>
        <source>Add an action package, an action or a group by its id</source>
        <translation>Tambahkan paket tindakan, tindakan, atau grup menurut ID-nya</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Cari…</translation>
    </message>
    <message>
        <source>Filter the subscriptions or the events</source>
        <translation>Filter langganan atau peristiwa</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Masuk…</translation>
    </message>
    <message>
        <source>Connect an account at a service</source>
        <translation>Hubungkan akun di suatu layanan</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>Keluar dari &amp;akun…</translation>
    </message>
    <message>
        <source>Remove the account and its secrets from this computer</source>
        <translation>Hapus akun dan rahasianya dari komputer ini</translation>
    </message>
    <message>
        <source>&amp;Account…</source>
        <comment>opens a dialog about the account</comment>
        <translation>Aku&amp;n…</translation>
    </message>
    <message>
        <source>Show what the account may do, how long its tokens last and where its files are</source>
        <translation>Tampilkan apa yang boleh dilakukan akun, berapa lama tokennya berlaku, dan di mana filenya</translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation>Coba &amp;sandbox</translation>
    </message>
    <message>
        <source>Open the built-in service, with events that arrive by themselves</source>
        <translation>Buka layanan bawaan, dengan peristiwa yang tiba dengan sendirinya</translation>
    </message>
    <message>
        <source>&amp;Listener settings…</source>
        <translation>&amp;Pengaturan pendengar…</translation>
    </message>
    <message>
        <source>Set where the listener listens, its certificate, inboxes and limits, and what is kept</source>
        <translation>Atur tempat pendengar mendengarkan, sertifikat, kotak masuk dan batasnya, serta apa yang disimpan</translation>
    </message>
    <message>
        <source>&amp;Reachability…</source>
        <translation>Ke&amp;terjangkauan…</translation>
    </message>
    <message>
        <source>Make the listener reachable from outside, and check that it is</source>
        <translation>Buat pendengar dapat dijangkau dari luar, dan periksa hasilnya</translation>
    </message>
    <message>
        <source>Start or &amp;stop the listener</source>
        <translation>&amp;Mulai atau hentikan pendengar</translation>
    </message>
    <message>
        <source>Start the listener where it is stopped, else stop it</source>
        <translation>Mulai pendengar jika berhenti, atau hentikan jika berjalan</translation>
    </message>
    <message>
        <source>Send a &amp;test event…</source>
        <translation>Kirim peristiwa &amp;uji…</translation>
    </message>
    <message>
        <source>Send an event of any type to the listener, as the service would</source>
        <translation>Kirim peristiwa jenis apa pun ke pendengar, seperti yang dilakukan layanan</translation>
    </message>
    <message>
        <source>&amp;Import events…</source>
        <translation>&amp;Impor peristiwa…</translation>
    </message>
    <message>
        <source>Put the events of a file into the list: NDJSON of this program, or HAR</source>
        <translation>Masukkan peristiwa dari file ke dalam daftar: NDJSON dari program ini, atau HAR</translation>
    </message>
    <message>
        <source>&amp;Export events…</source>
        <translation>&amp;Ekspor peristiwa…</translation>
    </message>
    <message>
        <source>Write the events that the filter shows into a file</source>
        <translation>Tulis peristiwa yang ditampilkan filter ke dalam file</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Atur ulang tata letak</translation>
    </message>
    <message>
        <source>Put every pane and column back in its place</source>
        <translation>Kembalikan setiap panel dan kolom ke tempatnya</translation>
    </message>
    <message>
        <source>Find an&amp;ything…</source>
        <translation>Cari apa sa&amp;ja…</translation>
    </message>
    <message>
        <source>Find a command, an object or a subscription by some letters of its name</source>
        <translation>Cari perintah, objek, atau langganan dengan beberapa huruf dari namanya</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Pintasan &amp;keyboard</translation>
    </message>
    <message>
        <source>Show every key that does something</source>
        <translation>Tampilkan setiap tombol yang memiliki fungsi</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>Pan&amp;duan</translation>
    </message>
    <message>
        <source>Read how to use the console, and search in it</source>
        <translation>Baca cara menggunakan konsol, dan cari di dalamnya</translation>
    </message>
    <message>
        <source>&amp;About…</source>
        <comment>opens a dialog about the program</comment>
        <translation>&amp;Tentang…</translation>
    </message>
    <message>
        <source>Show the version, the licences and the folders of this program</source>
        <translation>Tampilkan versi, lisensi, dan folder program ini</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel &amp;berikutnya</translation>
    </message>
    <message>
        <source>Go on to the next pane</source>
        <translation>Pindah ke panel berikutnya</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Panel &amp;sebelumnya</translation>
    </message>
    <message>
        <source>Go back to the pane before</source>
        <translation>Kembali ke panel sebelumnya</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Akhiri program</translation>
    </message>
    <message>
        <source>Sign in first, or try the sandbox.</source>
        <translation>Masuk terlebih dahulu, atau coba sandbox.</translation>
    </message>
    <message>
        <source>Select a subscription first.</source>
        <translation>Pilih langganan terlebih dahulu.</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>As the &amp;system</source>
        <comment>the window&apos;s colours</comment>
        <translation>Sesuai &amp;sistem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>the window&apos;s colours</comment>
        <translation>&amp;Terang</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>the window&apos;s colours</comment>
        <translation>&amp;Gelap</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <comment>the window&apos;s colours</comment>
        <translation>&amp;Kontras tinggi</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>T&amp;ampilan</translation>
    </message>
</context>
<context>
    <name>CallbackCheck</name>
    <message>
        <source>The callback answers as the service wants it.</source>
        <translation>Callback menjawab sebagaimana diminta layanan.</translation>
    </message>
    <message>
        <source>This is no complete address. Give one that begins with https:// and names a host.</source>
        <translation>Ini bukan alamat lengkap. Berikan alamat yang diawali https:// dan menyebutkan host.</translation>
    </message>
    <message>
        <source>The service calls no address without encryption beyond this computer. Use https.</source>
        <translation>Layanan tidak memanggil alamat tanpa enkripsi di luar komputer ini. Gunakan https.</translation>
    </message>
    <message>
        <source>The callback could not be reached. Check the address, and that it listens there.</source>
        <translation>Callback tidak dapat dijangkau. Periksa alamatnya, dan pastikan ada yang mendengarkan di sana.</translation>
    </message>
    <message numerus="yes">
        <source>No answer came within %n second(s), which is as long as the service waits.</source>
        <translation>
            <numerusform>Tidak ada jawaban dalam %n detik, yaitu selama layanan menunggu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The callback&apos;s certificate could not be trusted. The service would not call it either.</source>
        <translation>Sertifikat callback tidak dapat dipercaya. Layanan pun tidak akan memanggilnya.</translation>
    </message>
    <message>
        <source>The callback sends elsewhere (status %1), which the service does not follow. Give the address it leads to.</source>
        <translation>Callback mengalihkan ke tempat lain (status %1), dan layanan tidak mengikutinya. Berikan alamat yang ditujunya.</translation>
    </message>
    <message>
        <source>The callback answers with status %1. It has to answer with 200 and the token.</source>
        <translation>Callback menjawab dengan status %1. Callback harus menjawab dengan 200 dan token.</translation>
    </message>
    <message>
        <source>The callback answers, but not with the token. The body has to be the value of validationToken and nothing else.</source>
        <translation>Callback menjawab, tetapi tidak dengan token. Isi jawaban harus berupa nilai validationToken dan tidak ada yang lain.</translation>
    </message>
    <message>
        <source>The callback gives the token back as it stands in the address. It has to be percent-decoded first.</source>
        <translation>Callback mengembalikan token seperti yang tertulis dalam alamat. Token harus didekode dari pengodean persen terlebih dahulu.</translation>
    </message>
    <message>
        <source>The callback gives the token back with blanks, line breaks or quotation marks around it. Nothing else may be in the body.</source>
        <translation>Callback mengembalikan token dengan spasi, pemisah baris, atau tanda kutip di sekitarnya. Tidak boleh ada hal lain dalam isi jawaban.</translation>
    </message>
    <message>
        <source>The callback&apos;s answer could not be read to its end. The body has to be the token alone.</source>
        <translation>Jawaban callback tidak dapat dibaca sampai selesai. Isi jawaban harus berupa token saja.</translation>
    </message>
</context>
<context>
    <name>CallbackFailure</name>
    <message>
        <source>The service could not validate it and said: %1</source>
        <comment>%1: the service&apos;s own words</comment>
        <translation>Layanan tidak dapat memvalidasinya dan menyatakan: %1</translation>
    </message>
</context>
<context>
    <name>CallbackUrl</name>
    <message>
        <source>This is no web address. It starts with https:// and names a host.</source>
        <translation>Ini bukan alamat web. Alamat web diawali https:// dan menyebutkan host.</translation>
    </message>
    <message>
        <source>The service can&apos;t reach this address: it names this computer itself. Put a tunnel or a reverse proxy in front.</source>
        <translation>Layanan tidak dapat menjangkau alamat ini: alamat ini menunjuk komputer ini sendiri. Tempatkan tunnel atau proxy terbalik di depannya.</translation>
    </message>
    <message>
        <source>Services accept https addresses only.</source>
        <translation>Layanan hanya menerima alamat https.</translation>
    </message>
    <message>
        <source>The part from ? or # on can&apos;t be used. Leave it out.</source>
        <translation>Bagian mulai dari ? atau # tidak dapat digunakan. Hilangkan bagian itu.</translation>
    </message>
</context>
<context>
    <name>Capabilities</name>
    <message>
        <source>read subscriptions</source>
        <comment>what an account may do</comment>
        <translation>membaca langganan</translation>
    </message>
    <message>
        <source>create subscriptions</source>
        <comment>what an account may do</comment>
        <translation>membuat langganan</translation>
    </message>
    <message>
        <source>change subscriptions</source>
        <comment>what an account may do</comment>
        <translation>mengubah langganan</translation>
    </message>
    <message>
        <source>delete subscriptions</source>
        <comment>what an account may do</comment>
        <translation>menghapus langganan</translation>
    </message>
    <message>
        <source>read groups</source>
        <comment>what an account may do</comment>
        <translation>membaca grup</translation>
    </message>
    <message>
        <source>read actions</source>
        <comment>what an account may do</comment>
        <translation>membaca tindakan</translation>
    </message>
    <message>
        <source>Subscriptions can&apos;t be listed: the scope webhook.read is missing. Have it granted to the application, then sign in again.</source>
        <translation>Langganan tidak dapat didaftar: cakupan webhook.read tidak ada. Mintalah agar cakupan itu diberikan kepada aplikasi, lalu masuk lagi.</translation>
    </message>
    <message>
        <source>Subscriptions can&apos;t be created: the scope webhook.write is missing. Have it granted to the application, then sign in again.</source>
        <translation>Langganan tidak dapat dibuat: cakupan webhook.write tidak ada. Mintalah agar cakupan itu diberikan kepada aplikasi, lalu masuk lagi.</translation>
    </message>
    <message>
        <source>Subscriptions can&apos;t be changed, renewed or enabled: the scope webhook.update is missing. Have it granted to the application, then sign in again.</source>
        <translation>Langganan tidak dapat diubah, diperpanjang, atau diaktifkan: cakupan webhook.update tidak ada. Mintalah agar cakupan itu diberikan kepada aplikasi, lalu masuk lagi.</translation>
    </message>
    <message>
        <source>Subscriptions can&apos;t be deleted: the scope webhook.remove is missing. Have it granted to the application, then sign in again.</source>
        <translation>Langganan tidak dapat dihapus: cakupan webhook.remove tidak ada. Mintalah agar cakupan itu diberikan kepada aplikasi, lalu masuk lagi.</translation>
    </message>
    <message>
        <source>Groups can&apos;t be listed: the scope groupinfo.read is missing. Add the groups by their ids, or have it granted to the application, then sign in again.</source>
        <translation>Grup tidak dapat didaftar: cakupan groupinfo.read tidak ada. Tambahkan grup menurut ID-nya, atau mintalah agar cakupan itu diberikan kepada aplikasi, lalu masuk lagi.</translation>
    </message>
    <message>
        <source>Actions can&apos;t be listed: the scope action.read is missing. Add the actions by their ids, or have it granted to the application, then sign in again.</source>
        <translation>Tindakan tidak dapat didaftar: cakupan action.read tidak ada. Tambahkan tindakan menurut ID-nya, atau mintalah agar cakupan itu diberikan kepada aplikasi, lalu masuk lagi.</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>event types</source>
        <translation>jenis peristiwa</translation>
    </message>
    <message>
        <source>callback URL</source>
        <translation>URL callback</translation>
    </message>
    <message>
        <source>callback token</source>
        <translation>token callback</translation>
    </message>
    <message>
        <source>context</source>
        <translation>konteks</translation>
    </message>
    <message>
        <source>validity</source>
        <translation>masa berlaku</translation>
    </message>
    <message>
        <source>active or not</source>
        <translation>aktif atau tidak</translation>
    </message>
    <message>
        <source>Valid until %2 instead of %1.</source>
        <comment>%1 and %2 are dates</comment>
        <translation>Berlaku hingga %2, bukan %1.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <comment>%1 is a date</comment>
        <translation>Berlaku hingga %1.</translation>
    </message>
    <message>
        <source>The service has disabled it; it is to send again.</source>
        <translation>Layanan telah menonaktifkannya; langganan ini akan mengirim lagi.</translation>
    </message>
    <message>
        <source>You chose to delete it.</source>
        <translation>Anda memilih untuk menghapusnya.</translation>
    </message>
    <message>
        <source>The like of %1.</source>
        <comment>%1 is a subscription&apos;s id</comment>
        <translation>Serupa dengan %1.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <comment>%1 is a list of fields</comment>
        <translation>Diubah: %1.</translation>
    </message>
</context>
<context>
    <name>ChangeRun</name>
    <message>
        <source>Takes the change back: the replacement goes, the old one is still there.</source>
        <translation>Mengurungkan perubahan: penggantinya dihapus, yang lama masih ada.</translation>
    </message>
    <message>
        <source>Takes the creation back.</source>
        <translation>Mengurungkan pembuatan.</translation>
    </message>
    <message>
        <source>Takes the deletion back: it is made again, under a new id.</source>
        <translation>Mengurungkan penghapusan: langganan dibuat lagi dengan ID baru.</translation>
    </message>
    <message>
        <source>Takes the change back.</source>
        <translation>Mengurungkan perubahan.</translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>The old one could not be deleted, so both exist now. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Yang lama tidak dapat dihapus, sehingga kini keduanya ada. %1</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>what a change does</comment>
        <translation>Buat</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>what a change does</comment>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>what a change does</comment>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a change that was not begun</comment>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>a change</comment>
        <translation>Sedang berlangsung</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a change</comment>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a change</comment>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a change that was not begun</comment>
        <translation>Dihentikan</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>The quoted cell that begins here does not end. Close it with a quotation mark.</source>
        <translation>Sel berkutip yang dimulai di sini tidak berakhir. Tutup dengan tanda kutip.</translation>
    </message>
    <message>
        <source>Something follows the closing quotation mark. Write a quotation mark within a cell twice.</source>
        <translation>Ada sesuatu setelah tanda kutip penutup. Tulis tanda kutip di dalam sel dua kali.</translation>
    </message>
    <message>
        <source>This cell is too long. Perhaps a quotation mark is not closed.</source>
        <translation>Sel ini terlalu panjang. Mungkin ada tanda kutip yang tidak ditutup.</translation>
    </message>
    <message>
        <source>There are too many cells in this row. Check which character separates them.</source>
        <translation>Terlalu banyak sel dalam baris ini. Periksa karakter apa yang memisahkannya.</translation>
    </message>
    <message>
        <source>There are more than %1 rows. Divide the file.</source>
        <translation>Ada lebih dari %1 baris. Bagi filenya.</translation>
    </message>
    <message>
        <source>The text is not UTF-8. Save the file as &quot;CSV UTF-8&quot;.</source>
        <translation>Teks ini bukan UTF-8. Simpan file sebagai “CSV UTF-8”.</translation>
    </message>
</context>
<context>
    <name>DiffModel</name>
    <message>
        <source>Added</source>
        <comment>a field that is new</comment>
        <translation>Ditambahkan</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>a field that is gone</comment>
        <translation>Dihapus</translation>
    </message>
    <message>
        <source>Changed, as always</source>
        <comment>a field such as an id or a time, which is another in every event</comment>
        <translation>Berubah, seperti selalu</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a field with another value</comment>
        <translation>Berubah</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>a field with the same value</comment>
        <translation>Tidak berubah</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, then technical detail</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The service has a problem of its own and answered with status %1. Try again later.</source>
        <translation>Layanan mengalami masalah internal dan menjawab dengan status %1. Coba lagi nanti.</translation>
    </message>
    <message>
        <source>The service refused the request with status %1. Check what was entered, then try again.</source>
        <translation>Layanan menolak permintaan dengan status %1. Periksa data yang dimasukkan, lalu coba lagi.</translation>
    </message>
    <message>
        <source>It was cancelled. Start it again when you are ready.</source>
        <translation>Proses dibatalkan. Mulai lagi jika Anda sudah siap.</translation>
    </message>
    <message>
        <source>No connection could be made. Check the address and the network, then try again.</source>
        <translation>Koneksi tidak dapat dibuat. Periksa alamat dan jaringan, lalu coba lagi.</translation>
    </message>
    <message>
        <source>No answer came in time. Try again; if it persists, check the address.</source>
        <translation>Tidak ada jawaban tepat waktu. Coba lagi; jika terus terjadi, periksa alamatnya.</translation>
    </message>
    <message>
        <source>The secure connection could not be trusted. Check the certificate of the service.</source>
        <translation>Koneksi aman tidak dapat dipercaya. Periksa sertifikat layanan.</translation>
    </message>
    <message>
        <source>The service does not accept the access token. Sign in again.</source>
        <translation>Layanan tidak menerima token akses. Masuk lagi.</translation>
    </message>
    <message numerus="yes">
        <source>The service asks to slow down. Try again in %n second(s).</source>
        <translation>
            <numerusform>Layanan meminta agar diperlambat. Coba lagi dalam %n detik.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not exist, or no longer. Refresh to see what is there.</source>
        <translation>Itu tidak ada, atau tidak ada lagi. Segarkan untuk melihat apa yang ada.</translation>
    </message>
    <message>
        <source>The answer could not be understood. Check that the address is the service&apos;s own.</source>
        <translation>Jawaban tidak dapat dipahami. Pastikan alamat itu memang milik layanan.</translation>
    </message>
    <message>
        <source>This cannot be used as it is. Correct it, then try again.</source>
        <translation>Ini tidak dapat digunakan seperti adanya. Perbaiki, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The event store could not be read or written. Check the disk and the file.</source>
        <translation>Penyimpanan peristiwa tidak dapat dibaca atau ditulis. Periksa disk dan filenya.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>Rantai kunci terkunci. Buka kuncinya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>No keychain can be reached, so secrets cannot be saved on this computer.</source>
        <translation>Tidak ada rantai kunci yang dapat dijangkau, sehingga rahasia tidak dapat disimpan di komputer ini.</translation>
    </message>
    <message>
        <source>The port is in use by another program. Choose another one, or end that program.</source>
        <translation>Port sedang digunakan oleh program lain. Pilih port lain, atau akhiri program itu.</translation>
    </message>
    <message>
        <source>It is not known whether this was done: the answer was lost, and the service could not be asked. Refresh, and look before you do it again.</source>
        <translation>Tidak diketahui apakah ini sudah dilakukan: jawabannya hilang, dan layanan tidak dapat ditanyai. Segarkan, dan periksa sebelum melakukannya lagi.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Please report it.</source>
        <translation>Terjadi kesalahan di dalam program. Harap laporkan.</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Callback validation</source>
        <translation>Validasi callback</translation>
    </message>
    <message>
        <source>Rejected delivery</source>
        <translation>Pengiriman ditolak</translation>
    </message>
    <message>
        <source>(no type)</source>
        <comment>an event without eventType</comment>
        <translation>(tanpa jenis)</translation>
    </message>
    <message>
        <source>Callback validated</source>
        <translation>Callback divalidasi</translation>
    </message>
    <message>
        <source>Callback validated: %1</source>
        <comment>%1: what was answered</comment>
        <translation>Callback divalidasi: %1</translation>
    </message>
    <message>
        <source>Refused with status %1</source>
        <translation>Ditolak dengan status %1</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>verdict on an event</comment>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>valid</source>
        <comment>verdict on an event</comment>
        <translation>valid</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n kesalahan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n peringatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n catatan</numerusform>
        </translation>
    </message>
    <message>
        <source>invalid</source>
        <comment>verdict on an event</comment>
        <translation>tidak valid</translation>
    </message>
    <message>
        <source>notes</source>
        <comment>verdict on an event</comment>
        <translation>catatan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list of counts, such as: 1 error, 2 notes</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>EventType</name>
    <message>
        <source>Someone sends an action, such as a form of an action package.</source>
        <translation>Seseorang mengirim tindakan, misalnya formulir dari paket tindakan.</translation>
    </message>
    <message>
        <source>Someone answers an action, or changes the answer.</source>
        <translation>Seseorang menjawab tindakan, atau mengubah jawabannya.</translation>
    </message>
    <message>
        <source>Someone sends a survey.</source>
        <translation>Seseorang mengirim survei.</translation>
    </message>
    <message>
        <source>Someone assigns a job.</source>
        <translation>Seseorang menugaskan pekerjaan.</translation>
    </message>
    <message>
        <source>Someone answers a survey, or changes the answer.</source>
        <translation>Seseorang menjawab survei, atau mengubah jawabannya.</translation>
    </message>
    <message>
        <source>Someone reports on an assigned job, for instance that it is done.</source>
        <translation>Seseorang melaporkan pekerjaan yang ditugaskan, misalnya bahwa pekerjaan itu sudah selesai.</translation>
    </message>
    <message>
        <source>Someone sends a text message.</source>
        <translation>Seseorang mengirim pesan teks.</translation>
    </message>
    <message>
        <source>Someone sends a picture, a document or another attachment.</source>
        <translation>Seseorang mengirim gambar, dokumen, atau lampiran lain.</translation>
    </message>
    <message>
        <source>Someone makes an announcement.</source>
        <translation>Seseorang membuat pengumuman.</translation>
    </message>
    <message>
        <source>A person joins the group or is added to it.</source>
        <translation>Seseorang bergabung dengan grup atau ditambahkan ke dalamnya.</translation>
    </message>
    <message>
        <source>A person leaves the group or is removed from it.</source>
        <translation>Seseorang meninggalkan grup atau dikeluarkan darinya.</translation>
    </message>
    <message>
        <source>A sub-group is added to the group.</source>
        <translation>Subgrup ditambahkan ke grup.</translation>
    </message>
    <message>
        <source>A sub-group is removed from the group.</source>
        <translation>Subgrup dikeluarkan dari grup.</translation>
    </message>
</context>
<context>
    <name>FieldGuide</name>
    <message>
        <source>%1 or %2</source>
        <comment>types of a field: string or null</comment>
        <translation>%1 atau %2</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>an empty text</source>
        <translation>teks kosong</translation>
    </message>
    <message>
        <source>the text &quot;%1&quot;</source>
        <translation>teks “%1”</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>angka %1</translation>
    </message>
    <message>
        <source>the value true</source>
        <translation>nilai true</translation>
    </message>
    <message>
        <source>the value false</source>
        <translation>nilai false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>daftar</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>objek</translation>
    </message>
    <message>
        <source>null</source>
        <comment>JSON&apos;s word for no value</comment>
        <translation>null</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tidak ada nilai</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>teks</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>angka</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>bilangan bulat</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true atau false</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>one of several things</comment>
        <translation>%1 atau %2</translation>
    </message>
    <message>
        <source>a date with a time, such as 2018-03-22T18:29:59Z</source>
        <translation>tanggal dengan waktu, seperti 2018-03-22T18:29:59Z</translation>
    </message>
    <message>
        <source>a date, such as 2018-03-22</source>
        <translation>tanggal, seperti 2018-03-22</translation>
    </message>
    <message>
        <source>a time, such as 18:29:59Z</source>
        <translation>waktu, seperti 18:29:59Z</translation>
    </message>
    <message>
        <source>a web address</source>
        <translation>alamat web</translation>
    </message>
    <message>
        <source>Expected %1, but %2 came.</source>
        <comment>%1 and %2 are like: a number; the text &quot;abc&quot;</comment>
        <translation>Seharusnya %1, tetapi yang datang %2.</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>Teks ini kosong.</translation>
    </message>
    <message numerus="yes">
        <source>at least %n character(s)</source>
        <translation>
            <numerusform>setidaknya %n karakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n character(s)</source>
        <translation>
            <numerusform>paling banyak %n karakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected at least %n entries, but the list has %1.</source>
        <translation>
            <numerusform>Seharusnya setidaknya %n entri, tetapi daftar memiliki %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected at most %n entries, but the list has %1.</source>
        <translation>
            <numerusform>Seharusnya paling banyak %n entri, tetapi daftar memiliki %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected at least %n field(s), but the object has %1.</source>
        <translation>
            <numerusform>Seharusnya setidaknya %n bidang, tetapi objek memiliki %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected at most %n field(s), but the object has %1.</source>
        <translation>
            <numerusform>Seharusnya paling banyak %n bidang, tetapi objek memiliki %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>a number from %1</source>
        <translation>angka mulai dari %1</translation>
    </message>
    <message>
        <source>a number up to %1</source>
        <translation>angka hingga %1</translation>
    </message>
    <message>
        <source>a number above %1</source>
        <translation>angka di atas %1</translation>
    </message>
    <message>
        <source>a number below %1</source>
        <translation>angka di bawah %1</translation>
    </message>
    <message>
        <source>a multiple of %1</source>
        <translation>kelipatan %1</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing.</source>
        <translation>Bidang “%1” tidak ada.</translation>
    </message>
    <message>
        <source>a text of the form %1</source>
        <comment>%1: a regular expression</comment>
        <translation>teks berbentuk %1</translation>
    </message>
    <message>
        <source>Expected entries that all differ, but some are the same.</source>
        <translation>Seharusnya semua entri berbeda, tetapi ada yang sama.</translation>
    </message>
    <message>
        <source>The schema does not allow this field.</source>
        <translation>Skema tidak mengizinkan bidang ini.</translation>
    </message>
    <message>
        <source>This fits several forms of which the schema allows only one at a time.</source>
        <translation>Ini cocok dengan beberapa bentuk, padahal skema hanya mengizinkan satu sekaligus.</translation>
    </message>
    <message>
        <source>This does not fit the schema.</source>
        <translation>Ini tidak cocok dengan skema.</translation>
    </message>
    <message numerus="yes">
        <source>This is nested deeper than %n levels, so it was not checked.</source>
        <translation>
            <numerusform>Ini bersarang lebih dalam dari %n tingkat, sehingga tidak diperiksa.</numerusform>
        </translation>
    </message>
    <message>
        <source>This holds more than %1 values, so it was not checked.</source>
        <translation>Ini berisi lebih dari %1 nilai, sehingga tidak diperiksa.</translation>
    </message>
    <message>
        <source>No schema knows this field.</source>
        <translation>Tidak ada skema yang mengenal bidang ini.</translation>
    </message>
    <message>
        <source>The documented spelling is &quot;%1&quot;; capital letters differ.</source>
        <translation>Ejaan yang didokumentasikan adalah “%1”; huruf besarnya berbeda.</translation>
    </message>
    <message>
        <source>No schema knows the event type &quot;%1&quot;, so only what all events have in common was checked.</source>
        <translation>Tidak ada skema yang mengenal jenis peristiwa “%1”, sehingga hanya bagian yang dimiliki semua peristiwa yang diperiksa.</translation>
    </message>
    <message>
        <source>The schema of this event type cannot be used, so nothing was checked (%1).</source>
        <translation>Skema jenis peristiwa ini tidak dapat digunakan, sehingga tidak ada yang diperiksa (%1).</translation>
    </message>
    <message>
        <source>The event says it is %1, but its data is that of %2: it has %3.</source>
        <comment>%1 and %2: event types; %3: names of fields, separated by commas</comment>
        <translation>Peristiwa ini menyatakan diri sebagai %1, tetapi datanya milik %2: berisi %3.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Clear</source>
        <translation>Kosongkan</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>It is disabled: the service does so when the callback could not be reached for two days. Check that the callback answers, then enable it.</source>
        <translation>Langganan ini dinonaktifkan: layanan melakukannya jika callback tidak dapat dijangkau selama dua hari. Pastikan callback menjawab, lalu aktifkan.</translation>
    </message>
    <message>
        <source>It expired on %1 and no event is sent any more. Renew it.</source>
        <translation>Langganan ini kedaluwarsa pada %1 dan tidak ada lagi peristiwa yang dikirim. Perpanjang langganan ini.</translation>
    </message>
    <message>
        <source>The account&apos;s token can&apos;t be used any more, so this is what was known last. Sign in again.</source>
        <translation>Token akun tidak dapat digunakan lagi, jadi ini adalah keadaan yang terakhir diketahui. Masuk lagi.</translation>
    </message>
    <message>
        <source>It expires on %1; no event is sent after that. Renew it in time.</source>
        <translation>Langganan ini kedaluwarsa pada %1; setelah itu tidak ada peristiwa yang dikirim. Perpanjang tepat waktu.</translation>
    </message>
    <message>
        <source>It is valid until %1. Nothing to do.</source>
        <translation>Langganan ini berlaku hingga %1. Tidak ada yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>It is active, and the service tells no end. Nothing to do.</source>
        <translation>Langganan ini aktif, dan layanan tidak menyebutkan batas akhir. Tidak ada yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>On %1 its callback did not answer as it has to. %2 Put that right, then check it again.</source>
        <comment>%1: a time; %2: a sentence or two: what came instead</comment>
        <translation>Pada %1 callback-nya tidak menjawab sebagaimana mestinya. %2 Perbaiki hal itu, lalu periksa lagi.</translation>
    </message>
    <message>
        <source>The service tells neither whether it is active nor until when it is valid. Renew it to be sure, or watch whether events arrive.</source>
        <translation>Layanan tidak menyebutkan apakah langganan ini aktif maupun hingga kapan berlaku. Perpanjang agar pasti, atau amati apakah peristiwa tiba.</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>health of a subscription</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <comment>health of a subscription</comment>
        <translation>Segera kedaluwarsa</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>health of a subscription</comment>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>health of a subscription</comment>
        <translation>Dinonaktifkan</translation>
    </message>
    <message>
        <source>Callback unreachable</source>
        <comment>health of a subscription</comment>
        <translation>Callback tidak terjangkau</translation>
    </message>
    <message>
        <source>Token unusable</source>
        <comment>health of a subscription</comment>
        <translation>Token tidak dapat digunakan</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>health of a subscription</comment>
        <translation>Tidak diketahui</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Takes a change back. The journal keeps no callback token, so none is set; set it again.</source>
        <translation>Mengurungkan perubahan. Jurnal tidak menyimpan token callback, jadi tidak ada token yang diatur; atur kembali.</translation>
    </message>
    <message>
        <source>Takes a change back.</source>
        <translation>Mengurungkan perubahan.</translation>
    </message>
    <message>
        <source>Takes a change back. The journal keeps no callback token, so the present one stays.</source>
        <translation>Mengurungkan perubahan. Jurnal tidak menyimpan token callback, jadi token yang ada sekarang tetap dipakai.</translation>
    </message>
</context>
<context>
    <name>ListenerText</name>
    <message>
        <source>certificate expired today</source>
        <translation>sertifikat kedaluwarsa hari ini</translation>
    </message>
    <message numerus="yes">
        <source>certificate expired %n day(s) ago</source>
        <translation>
            <numerusform>sertifikat kedaluwarsa %n hari yang lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>certificate expires in %n hour(s)</source>
        <translation>
            <numerusform>sertifikat kedaluwarsa dalam %n jam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>certificate expires in %n day(s)</source>
        <translation>
            <numerusform>sertifikat kedaluwarsa dalam %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>Request line and headers</source>
        <translation>Baris permintaan dan header</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Bidang header</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Depth of JSON</source>
        <translation>Kedalaman JSON</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Koneksi</translation>
    </message>
    <message>
        <source>Requests per minute and address</source>
        <translation>Permintaan per menit dan alamat</translation>
    </message>
    <message>
        <source>Time for the headers</source>
        <translation>Waktu untuk header</translation>
    </message>
    <message>
        <source>Least speed of a body</source>
        <translation>Kecepatan minimum isi</translation>
    </message>
    <message>
        <source>Idle time of a connection</source>
        <translation>Waktu diam koneksi</translation>
    </message>
    <message>
        <source>A request whose first line and headers are longer is answered 431.</source>
        <translation>Permintaan yang baris pertama dan header-nya lebih panjang dijawab 431.</translation>
    </message>
    <message>
        <source>A request with more headers is answered 431.</source>
        <translation>Permintaan dengan lebih banyak header dijawab 431.</translation>
    </message>
    <message>
        <source>A larger body, as it came or unpacked, is answered 413.</source>
        <translation>Isi yang lebih besar, seperti saat diterima atau setelah dibuka kompresinya, dijawab 413.</translation>
    </message>
    <message>
        <source>A body with arrays and objects nested deeper is answered 400.</source>
        <translation>Isi dengan array dan objek yang bersarang lebih dalam dijawab 400.</translation>
    </message>
    <message>
        <source>Beyond so many at a time, a connection is answered 503 and asked to come back.</source>
        <translation>Jika melebihi jumlah ini sekaligus, koneksi dijawab 503 dan diminta kembali nanti.</translation>
    </message>
    <message>
        <source>More from one address are answered 429. With 0 there is no such limit.</source>
        <translation>Lebih dari ini dari satu alamat dijawab 429. Dengan 0, tidak ada batas seperti itu.</translation>
    </message>
    <message>
        <source>A request whose headers take longer is answered 408.</source>
        <translation>Permintaan yang header-nya memerlukan waktu lebih lama dijawab 408.</translation>
    </message>
    <message>
        <source>A body that comes slower than this for ten seconds is answered 408.</source>
        <translation>Isi yang tiba lebih lambat dari ini selama sepuluh detik dijawab 408.</translation>
    </message>
    <message>
        <source>A connection without a request for so long is closed.</source>
        <translation>Koneksi tanpa permintaan selama ini ditutup.</translation>
    </message>
    <message>
        <source>bytes</source>
        <comment>unit of a limit</comment>
        <translation>byte</translation>
    </message>
    <message>
        <source>fields</source>
        <comment>unit of a limit: header fields</comment>
        <translation>bidang</translation>
    </message>
    <message>
        <source>levels</source>
        <comment>unit of a limit: of nesting</comment>
        <translation>tingkat</translation>
    </message>
    <message>
        <source>connections</source>
        <comment>unit of a limit</comment>
        <translation>koneksi</translation>
    </message>
    <message>
        <source>requests</source>
        <comment>unit of a limit</comment>
        <translation>permintaan</translation>
    </message>
    <message>
        <source>bytes per second</source>
        <comment>unit of a limit</comment>
        <translation>byte per detik</translation>
    </message>
    <message>
        <source>seconds</source>
        <comment>unit of a limit</comment>
        <translation>detik</translation>
    </message>
    <message>
        <source>The certificate or its key can&apos;t be used: %1. Give PEM files that belong together, or a PKCS#12 file, and the passphrase where there is one.</source>
        <comment>%1: technical detail, with the file&apos;s name</comment>
        <translation>Sertifikat atau kuncinya tidak dapat digunakan: %1. Berikan file PEM yang saling berpasangan, atau file PKCS#12, beserta frasa sandinya jika ada.</translation>
    </message>
    <message>
        <source>This computer can&apos;t listen there: %1. Choose an address that it has, and a port that it may open.</source>
        <comment>%1: technical detail, with address and port</comment>
        <translation>Komputer ini tidak dapat mendengarkan di sana: %1. Pilih alamat yang dimiliki komputer ini, dan port yang boleh dibukanya.</translation>
    </message>
    <message>
        <source>400: no proper request or no JSON</source>
        <translation>400: bukan permintaan yang benar atau bukan JSON</translation>
    </message>
    <message>
        <source>401: the callback token was missing or wrong</source>
        <translation>401: token callback tidak ada atau salah</translation>
    </message>
    <message>
        <source>404: a path that is no inbox</source>
        <translation>404: jalur yang bukan kotak masuk</translation>
    </message>
    <message>
        <source>405: a method that is not taken</source>
        <translation>405: metode yang tidak diterima</translation>
    </message>
    <message>
        <source>408: too slow</source>
        <translation>408: terlalu lambat</translation>
    </message>
    <message>
        <source>411: no length was given</source>
        <translation>411: panjang tidak disebutkan</translation>
    </message>
    <message>
        <source>413: the body is too large</source>
        <translation>413: isi terlalu besar</translation>
    </message>
    <message>
        <source>414: the address is too long</source>
        <translation>414: alamat terlalu panjang</translation>
    </message>
    <message>
        <source>415: packed in a way that is not known</source>
        <translation>415: dikompresi dengan cara yang tidak dikenal</translation>
    </message>
    <message>
        <source>429: too many requests from one address</source>
        <translation>429: terlalu banyak permintaan dari satu alamat</translation>
    </message>
    <message>
        <source>431: the headers are too large</source>
        <translation>431: header terlalu besar</translation>
    </message>
    <message>
        <source>501: something that is not supported</source>
        <translation>501: sesuatu yang tidak didukung</translation>
    </message>
    <message>
        <source>503: no room at that moment</source>
        <translation>503: tidak ada tempat pada saat itu</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <comment>%1 is a status such as 417</comment>
        <translation>%1: ditolak</translation>
    </message>
    <message>
        <source>%1 received, %2 refused</source>
        <comment>numbers of deliveries</comment>
        <translation>%1 diterima, %2 ditolak</translation>
    </message>
    <message>
        <source>%1 received, %2 refused, %3 waiting</source>
        <comment>numbers of deliveries; the last ones wait for the disk</comment>
        <translation>%1 diterima, %2 ditolak, %3 menunggu</translation>
    </message>
    <message>
        <source>Since this account was opened:</source>
        <translation>Sejak akun ini dibuka:</translation>
    </message>
    <message>
        <source>Events stored: %1</source>
        <translation>Peristiwa disimpan: %1</translation>
    </message>
    <message>
        <source>The same event again: %1</source>
        <translation>Peristiwa yang sama lagi: %1</translation>
    </message>
    <message>
        <source>Callback validations: %1</source>
        <translation>Validasi callback: %1</translation>
    </message>
    <message>
        <source>Waiting for the disk: %1</source>
        <translation>Menunggu disk: %1</translation>
    </message>
    <message>
        <source>Connections open now: %1</source>
        <translation>Koneksi yang kini terbuka: %1</translation>
    </message>
    <message>
        <source>Refused:</source>
        <translation>Ditolak:</translation>
    </message>
    <message>
        <source>   %1 – %2</source>
        <comment>%1: why deliveries were refused, %2: how many</comment>
        <translation>   %1 – %2</translation>
    </message>
    <message>
        <source>503: could not be stored</source>
        <translation>503: tidak dapat disimpan</translation>
    </message>
    <message>
        <source>503: too many connections</source>
        <translation>503: terlalu banyak koneksi</translation>
    </message>
    <message>
        <source>no secure connection came about</source>
        <translation>koneksi aman tidak terbentuk</translation>
    </message>
    <message>
        <source>and %1 more that are not in the table, because events came first</source>
        <comment>%1: a number of refused deliveries and validations</comment>
        <translation>dan %1 lagi yang tidak ada dalam tabel, karena peristiwa didahulukan</translation>
    </message>
    <message>
        <source>Events can&apos;t be stored: the disk is full. Senders are answered 503 and try again later; free some space.</source>
        <translation>Peristiwa tidak dapat disimpan: disk penuh. Pengirim dijawab 503 dan mencoba lagi nanti; kosongkan sebagian ruang.</translation>
    </message>
    <message>
        <source>Events can&apos;t be stored: the file or its folder can&apos;t be written. Senders are answered 503 and try again later; check its permissions and whether the disk is writable.</source>
        <translation>Peristiwa tidak dapat disimpan: file atau foldernya tidak dapat ditulis. Pengirim dijawab 503 dan mencoba lagi nanti; periksa izinnya dan apakah disk dapat ditulis.</translation>
    </message>
    <message>
        <source>Events can&apos;t be stored: another program holds the file. Senders are answered 503 and try again later; close what has the file open.</source>
        <translation>Peristiwa tidak dapat disimpan: program lain menahan file itu. Pengirim dijawab 503 dan mencoba lagi nanti; tutup program yang membuka file itu.</translation>
    </message>
    <message>
        <source>Events can&apos;t be stored: the file is damaged. Senders are answered 503 and try again later; stop the listener and have the file checked (kaizala-cli store check).</source>
        <translation>Peristiwa tidak dapat disimpan: file rusak. Pengirim dijawab 503 dan mencoba lagi nanti; hentikan pendengar dan periksa filenya (kaizala-cli store check).</translation>
    </message>
    <message>
        <source>Events can&apos;t be stored: the database server can&apos;t be reached. Senders are answered 503 and try again later; check the server and the network.</source>
        <translation>Peristiwa tidak dapat disimpan: server basis data tidak dapat dijangkau. Pengirim dijawab 503 dan mencoba lagi nanti; periksa server dan jaringan.</translation>
    </message>
    <message>
        <source>Events can&apos;t be stored (%1). Senders are answered 503 and try again later; check the disk and the file.</source>
        <comment>%1: technical detail</comment>
        <translation>Peristiwa tidak dapat disimpan (%1). Pengirim dijawab 503 dan mencoba lagi nanti; periksa disk dan filenya.</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>%1 local, %2 UTC</source>
        <comment>the same moment in local time and in UTC</comment>
        <translation>%1 waktu setempat, %2 UTC</translation>
    </message>
    <message>
        <source>Phone number %1; the second plus sign does not belong to it</source>
        <translation>Nomor telepon %1; tanda plus kedua bukan bagiannya</translation>
    </message>
    <message>
        <source>Phone number %1</source>
        <translation>Nomor telepon %1</translation>
    </message>
    <message>
        <source>%1° %2</source>
        <comment>a coordinate: number and N, S, E or W</comment>
        <translation>%1° %2</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>U</translation>
    </message>
    <message>
        <source>S</source>
        <comment>south</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>E</source>
        <comment>east</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>W</source>
        <comment>west</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>latitude and longitude</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, within %2 m</source>
        <comment>coordinates and their accuracy in metres</comment>
        <translation>%1, dalam radius %2 m</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>coordinates and the name of the place</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Media link to %1</source>
        <comment>%1: a file name</comment>
        <translation>Tautan media ke %1</translation>
    </message>
    <message>
        <source>Media link at %1</source>
        <comment>%1: a host</comment>
        <translation>Tautan media di %1</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <comment>%1: a host</comment>
        <translation>Tautan ke %1</translation>
    </message>
    <message>
        <source>%1; works without signing in until %2</source>
        <comment>a media link, and a date</comment>
        <translation>%1; berfungsi tanpa masuk hingga %2</translation>
    </message>
    <message>
        <source>%1; works without signing in</source>
        <comment>a media link</comment>
        <translation>%1; berfungsi tanpa masuk</translation>
    </message>
    <message>
        <source>%1; it came HTML-escaped: read &amp;amp; as &amp;</source>
        <comment>a link</comment>
        <translation>%1; diterima dalam bentuk HTML-escaped: baca &amp;amp; sebagai &amp;</translation>
    </message>
    <message numerus="yes">
        <source>JSON inside a text: an object with %n field(s)</source>
        <translation>
            <numerusform>JSON di dalam teks: objek dengan %n bidang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>JSON inside a text: a list with %n entries</source>
        <translation>
            <numerusform>JSON di dalam teks: daftar dengan %n entri</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty text</source>
        <translation>Teks kosong</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>This can&apos;t be done now.</source>
        <translation>Ini tidak dapat dilakukan sekarang.</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>a menu, then one within it</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <comment>a command that is switched on</comment>
        <translation>%1 (aktif)</translation>
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
        <translation>Langganan %1</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <comment>%1 is a filter</comment>
        <translation>Peristiwa: %1</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>(none)</source>
        <comment>in place of a text that is empty</comment>
        <translation>(tidak ada)</translation>
    </message>
    <message>
        <source>It has the same id as %1. Remove one of the two.</source>
        <translation>ID-nya sama dengan %1. Hapus salah satunya.</translation>
    </message>
    <message>
        <source>It says the same as %1. Remove one of the two.</source>
        <translation>Isinya sama dengan %1. Hapus salah satunya.</translation>
    </message>
    <message>
        <source>It sends the same events to the same callback as %1, so each comes twice.</source>
        <translation>Ini mengirim peristiwa yang sama ke callback yang sama seperti %1, sehingga masing-masing datang dua kali.</translation>
    </message>
    <message>
        <source>Its object has no subscription with the id %1. Remove the entry, or give it callbackUrl and eventTypes, so that it can be created.</source>
        <translation>Objeknya tidak memiliki langganan dengan ID %1. Hapus entri ini, atau beri callbackUrl dan eventTypes agar dapat dibuat.</translation>
    </message>
    <message>
        <source>It is not there, and it is not created because it has ended (%1).</source>
        <translation>Langganan ini tidak ada, dan tidak dibuat karena sudah berakhir (%1).</translation>
    </message>
    <message>
        <source>It is not there, and it is not created because it would not be active.</source>
        <translation>Langganan ini tidak ada, dan tidak dibuat karena tidak akan aktif.</translation>
    </message>
    <message>
        <source>It can&apos;t be created: %1.</source>
        <translation>Tidak dapat dibuat: %1.</translation>
    </message>
    <message>
        <source>in the file, not at the service; it needs a callback token</source>
        <translation>ada dalam file, tidak ada di layanan; memerlukan token callback</translation>
    </message>
    <message>
        <source>in the file, not at the service</source>
        <translation>ada dalam file, tidak ada di layanan</translation>
    </message>
    <message>
        <source>It has ended (%1), so it is not changed. Give it a validUntil that is to come.</source>
        <translation>Langganan ini sudah berakhir (%1), sehingga tidak diubah. Beri validUntil yang akan datang.</translation>
    </message>
    <message>
        <source>It can&apos;t be changed: %1.</source>
        <translation>Tidak dapat diubah: %1.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two things that differ</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>events differ: %1</source>
        <comment>%1: such as +JobResponse −Announcement</comment>
        <translation>peristiwa berbeda: %1</translation>
    </message>
    <message>
        <source>callback URL differs: %1 instead of %2</source>
        <translation>URL callback berbeda: %1, bukan %2</translation>
    </message>
    <message>
        <source>context differs: %1 instead of %2</source>
        <translation>konteks berbeda: %1, bukan %2</translation>
    </message>
    <message>
        <source>Its end (%1) has passed and can&apos;t be asked for; the service&apos;s (%2) stays.</source>
        <translation>Akhirnya (%1) telah lewat dan tidak dapat diminta; akhir menurut layanan (%2) tetap berlaku.</translation>
    </message>
    <message>
        <source>end differs: %1 instead of %2</source>
        <comment>until when a subscription is valid</comment>
        <translation>akhir berbeda: %1, bukan %2</translation>
    </message>
    <message>
        <source>it is disabled and should be active</source>
        <translation>dinonaktifkan, padahal seharusnya aktif</translation>
    </message>
    <message>
        <source>it is active and should be disabled</source>
        <translation>aktif, padahal seharusnya dinonaktifkan</translation>
    </message>
    <message>
        <source>it has a callback token and should have none</source>
        <translation>memiliki token callback, padahal seharusnya tidak</translation>
    </message>
    <message>
        <source>it has no callback token and needs one</source>
        <translation>tidak memiliki token callback dan memerlukannya</translation>
    </message>
    <message>
        <source>it has no callback token and should have one</source>
        <translation>tidak memiliki token callback, padahal seharusnya ada</translation>
    </message>
    <message>
        <source>callback token differs</source>
        <translation>token callback berbeda</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>tidak ada dalam file</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Everywhere</source>
        <comment>where a key works</comment>
        <translation>Di mana saja</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>the address of the service is not a complete http or https address</source>
        <translation>alamat layanan bukan alamat http atau https yang lengkap</translation>
    </message>
    <message>
        <source>without encryption (http) only a service on this computer can be used; enter an https address</source>
        <translation>tanpa enkripsi (http) hanya layanan di komputer ini yang dapat digunakan; masukkan alamat https</translation>
    </message>
    <message>
        <source>the account has no name</source>
        <translation>akun tidak memiliki nama</translation>
    </message>
    <message>
        <source>the access token is missing</source>
        <translation>token akses tidak ada</translation>
    </message>
    <message>
        <source>the application id is missing</source>
        <translation>ID aplikasi tidak ada</translation>
    </message>
    <message>
        <source>the application secret is missing</source>
        <translation>rahasia aplikasi tidak ada</translation>
    </message>
    <message>
        <source>the refresh token is missing</source>
        <translation>token refresh tidak ada</translation>
    </message>
    <message>
        <source>the mobile number is missing</source>
        <translation>nomor ponsel tidak ada</translation>
    </message>
    <message>
        <source>the PIN is a number</source>
        <translation>PIN harus berupa angka</translation>
    </message>
    <message>
        <source>the code of the sign-in page is missing</source>
        <translation>kode dari halaman masuk tidak ada</translation>
    </message>
</context>
<context>
    <name>Subscription</name>
    <message>
        <source>no group, action or action package is chosen</source>
        <translation>tidak ada grup, tindakan, atau paket tindakan yang dipilih</translation>
    </message>
    <message>
        <source>no event type is chosen</source>
        <translation>tidak ada jenis peristiwa yang dipilih</translation>
    </message>
    <message>
        <source>the callback URL is not a complete http or https address</source>
        <translation>URL callback bukan alamat http atau https yang lengkap</translation>
    </message>
    <message>
        <source>the end of the validity is in the past</source>
        <translation>akhir masa berlaku sudah lewat</translation>
    </message>
</context>
<context>
    <name>SubscriptionText</name>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Action package</source>
        <translation>Paket tindakan</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>every event type, such as 13/13</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>some event types, such as 2 of 13</comment>
        <translation>%1 dari %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>%1: how many of the known event types</comment>
        <translation>
            <numerusform>%1 dan %n lainnya</numerusform>
        </translation>
    </message>
    <message>
        <source>set</source>
        <comment>a callback token</comment>
        <translation>diatur</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no callback token</comment>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a subscription that somebody else created</comment>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a subscription that somebody else changed</comment>
        <translation>Berubah</translation>
    </message>
    <message>
        <source>events</source>
        <translation>peristiwa</translation>
    </message>
    <message>
        <source>callback</source>
        <translation>callback</translation>
    </message>
    <message>
        <source>callback token</source>
        <translation>token callback</translation>
    </message>
    <message>
        <source>context</source>
        <translation>konteks</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>kedaluwarsa</translation>
    </message>
    <message>
        <source>enabled or disabled</source>
        <translation>diaktifkan atau dinonaktifkan</translation>
    </message>
</context>
<context>
    <name>SubscriptionsFile</name>
    <message>
        <source>line %1</source>
        <comment>a place in a file</comment>
        <translation>baris %1</translation>
    </message>
    <message>
        <source>line %1, column %2 (%3)</source>
        <comment>a place in a file; %3 is the column&apos;s name</comment>
        <translation>baris %1, kolom %2 (%3)</translation>
    </message>
    <message>
        <source>This column is there twice. Remove one.</source>
        <translation>Kolom ini ada dua kali. Hapus salah satunya.</translation>
    </message>
    <message>
        <source>Nothing of this name is known, so it is ignored. Check the spelling.</source>
        <translation>Tidak ada yang dikenal dengan nama ini, sehingga diabaikan. Periksa ejaannya.</translation>
    </message>
    <message>
        <source>There is no column %1. The first row has to name the columns: %2.</source>
        <translation>Tidak ada kolom %1. Baris pertama harus menyebutkan kolom: %2.</translation>
    </message>
    <message>
        <source>It has more cells than the first row has names. Quote a cell that holds the separator.</source>
        <translation>Jumlah selnya melebihi jumlah nama di baris pertama. Beri tanda kutip pada sel yang berisi pemisah.</translation>
    </message>
    <message>
        <source>line %1 (%2)</source>
        <comment>a place in a file; %2 is a column that is missing</comment>
        <translation>baris %1 (%2)</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <comment>a place in a file</comment>
        <translation>baris %1, kolom %2</translation>
    </message>
    <message>
        <source>The file is empty. The first row has to name the columns: %1.</source>
        <translation>File kosong. Baris pertama harus menyebutkan kolom: %1.</translation>
    </message>
    <message>
        <source>The document has to say &quot;version&quot;: 1.</source>
        <translation>Dokumen harus menyebutkan &quot;version&quot;: 1.</translation>
    </message>
    <message>
        <source>Only version 1 of this document is understood. Export it anew, or update this program.</source>
        <translation>Hanya versi 1 dari dokumen ini yang dipahami. Ekspor ulang, atau perbarui program ini.</translation>
    </message>
    <message>
        <source>There are more than %1. Divide the file.</source>
        <translation>Ada lebih dari %1. Bagi filenya.</translation>
    </message>
    <message>
        <source>It has to be an object, in braces.</source>
        <translation>Ini harus berupa objek, dalam kurung kurawal.</translation>
    </message>
    <message>
        <source>This is no JSON: %1</source>
        <comment>technical detail follows</comment>
        <translation>Ini bukan JSON: %1</translation>
    </message>
    <message>
        <source>The document has to be an object with &quot;version&quot; and &quot;subscriptions&quot;, as an export has them.</source>
        <translation>Dokumen harus berupa objek dengan &quot;version&quot; dan &quot;subscriptions&quot;, seperti pada hasil ekspor.</translation>
    </message>
    <message>
        <source>The document has to have a list of this name, in brackets.</source>
        <translation>Dokumen harus memiliki daftar dengan nama ini, dalam kurung siku.</translation>
    </message>
    <message>
        <source>It is there more than once, in another spelling. Keep one of them.</source>
        <translation>Ini ada lebih dari sekali, dengan ejaan lain. Pertahankan salah satunya.</translation>
    </message>
    <message>
        <source>It has to be a text, in quotes.</source>
        <translation>Ini harus berupa teks, dalam tanda kutip.</translation>
    </message>
    <message>
        <source>It is too long. Shorten it to at most %1 characters.</source>
        <translation>Ini terlalu panjang. Persingkat menjadi paling banyak %1 karakter.</translation>
    </message>
    <message>
        <source>It has to be true or false.</source>
        <translation>Ini harus true atau false.</translation>
    </message>
    <message>
        <source>Give the id of the group, action or action package.</source>
        <translation>Berikan ID grup, tindakan, atau paket tindakan.</translation>
    </message>
    <message>
        <source>It has to be Group, Action or ActionPackage.</source>
        <translation>Ini harus Group, Action, atau ActionPackage.</translation>
    </message>
    <message>
        <source>It has to be a list of one to %1 event types.</source>
        <translation>Ini harus berupa daftar berisi satu hingga %1 jenis peristiwa.</translation>
    </message>
    <message>
        <source>Each event type has to be a text that is not empty.</source>
        <translation>Setiap jenis peristiwa harus berupa teks yang tidak kosong.</translation>
    </message>
    <message>
        <source>%1 is not documented as an event type; the service may refuse it.</source>
        <translation>%1 tidak didokumentasikan sebagai jenis peristiwa; layanan mungkin menolaknya.</translation>
    </message>
    <message>
        <source>It has to be a complete address that begins with https://.</source>
        <translation>Ini harus berupa alamat lengkap yang diawali https://.</translation>
    </message>
    <message>
        <source>It names a callback token where hasCallbackToken is false. Remove one of the two.</source>
        <translation>Ini menyebutkan token callback, padahal hasCallbackToken bernilai false. Hapus salah satunya.</translation>
    </message>
    <message>
        <source>It has to be a time such as 2027-01-31T00:00:00Z, or milliseconds since 1970. Leave it out for the service&apos;s own.</source>
        <translation>Ini harus berupa waktu seperti 2027-01-31T00:00:00Z, atau milidetik sejak 1970. Hilangkan untuk memakai nilai layanan sendiri.</translation>
    </message>
    <message>
        <source>Say where the events are sent, or which subscription is meant by its id.</source>
        <translation>Sebutkan ke mana peristiwa dikirim, atau langganan mana yang dimaksud menurut ID-nya.</translation>
    </message>
    <message>
        <source>Name at least one event type, or say which subscription is meant by its id.</source>
        <translation>Sebutkan setidaknya satu jenis peristiwa, atau langganan mana yang dimaksud menurut ID-nya.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place in a file, and a sentence about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more problem(s).</source>
        <translation>
            <numerusform>Dan %n masalah lagi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more note(s).</source>
        <translation>
            <numerusform>Dan %n catatan lagi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Someone</source>
        <comment>a person whose name is not known</comment>
        <translation>Seseorang</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person and what he or she wrote</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 sent %2</source>
        <comment>%2: a file name</comment>
        <translation>%1 mengirim %2</translation>
    </message>
    <message>
        <source>%1 sent a file</source>
        <translation>%1 mengirim file</translation>
    </message>
    <message>
        <source>%1 sent %2: %3</source>
        <comment>%2: a file name, %3: its caption</comment>
        <translation>%1 mengirim %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 sent %n file(s)</source>
        <translation>
            <numerusform>%1 mengirim %n file</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 announced: %2</source>
        <translation>%1 mengumumkan: %2</translation>
    </message>
    <message>
        <source>%1 assigned a job: %2</source>
        <translation>%1 menugaskan pekerjaan: %2</translation>
    </message>
    <message>
        <source>%1 completed a job</source>
        <translation>%1 menyelesaikan pekerjaan</translation>
    </message>
    <message>
        <source>%1 has not completed a job</source>
        <translation>%1 belum menyelesaikan pekerjaan</translation>
    </message>
    <message>
        <source>%1 answered a job</source>
        <translation>%1 menjawab pekerjaan</translation>
    </message>
    <message>
        <source>%1 started an action: %2</source>
        <translation>%1 memulai tindakan: %2</translation>
    </message>
    <message>
        <source>%1 started an action</source>
        <translation>%1 memulai tindakan</translation>
    </message>
    <message>
        <source>%1 started a survey: %2</source>
        <translation>%1 memulai survei: %2</translation>
    </message>
    <message>
        <source>%1 started a survey</source>
        <translation>%1 memulai survei</translation>
    </message>
    <message>
        <source>%1 started a poll: %2</source>
        <translation>%1 memulai polling: %2</translation>
    </message>
    <message>
        <source>%1 started a poll</source>
        <translation>%1 memulai polling</translation>
    </message>
    <message>
        <source>%1 answered a poll</source>
        <translation>%1 menjawab polling</translation>
    </message>
    <message>
        <source>%1 suggested a meeting: %2</source>
        <translation>%1 mengusulkan rapat: %2</translation>
    </message>
    <message>
        <source>%1 suggested a meeting</source>
        <translation>%1 mengusulkan rapat</translation>
    </message>
    <message>
        <source>%1 answered an invitation to a meeting</source>
        <translation>%1 menjawab undangan rapat</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) answered by %2</source>
        <translation>
            <numerusform>%1 dari %n pertanyaan dijawab oleh %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 changed the answers: %1 of %n question(s) answered</source>
        <translation>
            <numerusform>%2 mengubah jawaban: %1 dari %n pertanyaan dijawab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) answered anonymously</source>
        <translation>
            <numerusform>%1 dari %n pertanyaan dijawab secara anonim</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 bergabung</translation>
    </message>
    <message>
        <source>%1 joined as %2</source>
        <comment>%2: a role, as the service names it</comment>
        <translation>%1 bergabung sebagai %2</translation>
    </message>
    <message>
        <source>%1 is no longer a member</source>
        <translation>%1 bukan anggota lagi</translation>
    </message>
    <message>
        <source>Group added: %1</source>
        <translation>Grup ditambahkan: %1</translation>
    </message>
    <message>
        <source>Group removed: %1</source>
        <translation>Grup dihapus: %1</translation>
    </message>
    <message>
        <source>Answered with: %1</source>
        <comment>the validation of a callback; %1: the bytes, as text</comment>
        <translation>Dijawab dengan: %1</translation>
    </message>
    <message numerus="yes">
        <source>Answered with %n byte(s)</source>
        <comment>the validation of a callback</comment>
        <translation>
            <numerusform>Dijawab dengan %n byte</numerusform>
        </translation>
    </message>
    <message>
        <source>Event of the type %1</source>
        <translation>Peristiwa berjenis %1</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>dalam %n menit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>dalam %n jam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dalam %n hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>dalam %n bulan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>dalam %n tahun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n menit yang lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n jam yang lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n hari yang lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n bulan yang lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n tahun yang lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1… (%n more)</source>
        <comment>a long text cut off, and how many characters are left out</comment>
        <translation>
            <numerusform>%1… (%n lagi)</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>%1 local time
%2 UTC</source>
        <translation>%1 waktu setempat
%2 UTC</translation>
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
        <translation>d MMM yyyy, HH.mm.ss</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an exact time (how far away it is)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>a date and a time, as QLocale::toString() reads it</comment>
        <translation>d MMM yyyy, HH.mm</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>what is left of a time</comment>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 jam</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 mnt</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
</context>
<context>
    <name>accounts::OAuthRedirect</name>
    <message>
        <source>You can close this window and go back to the console.</source>
        <translation>Anda dapat menutup jendela ini dan kembali ke konsol.</translation>
    </message>
    <message>
        <source>You are not signed in. Close this window; the console says why.</source>
        <translation>Anda belum masuk. Tutup jendela ini; konsol menjelaskan alasannya.</translation>
    </message>
    <message>
        <source>This is not the sign-in that the console waits for.</source>
        <translation>Ini bukan proses masuk yang ditunggu konsol.</translation>
    </message>
    <message>
        <source>This sign-in is over. Close this window.</source>
        <translation>Proses masuk ini sudah berakhir. Tutup jendela ini.</translation>
    </message>
    <message>
        <source>Nobody signed in in the browser in time. Open the browser again when you are ready.</source>
        <translation>Tidak ada yang masuk di browser tepat waktu. Buka browser lagi jika Anda sudah siap.</translation>
    </message>
    <message>
        <source>Access was denied on the sign-in page. Open the browser again and allow it, or sign in another way.</source>
        <translation>Akses ditolak di halaman masuk. Buka browser lagi dan izinkan, atau masuk dengan cara lain.</translation>
    </message>
    <message>
        <source>The sign-in page refused: %1. Check the application id with the operator of the service.</source>
        <comment>%1: a word or two of the service, such as invalid_request</comment>
        <translation>Halaman masuk menolak: %1. Periksa ID aplikasi bersama operator layanan.</translation>
    </message>
    <message>
        <source>The sign-in page sent no code. Open the browser again, or sign in another way.</source>
        <translation>Halaman masuk tidak mengirim kode. Buka browser lagi, atau masuk dengan cara lain.</translation>
    </message>
</context>
<context>
    <name>accounts::SignIn</name>
    <message>
        <source>the mobile number or the application id is missing</source>
        <translation>nomor ponsel atau ID aplikasi tidak ada</translation>
    </message>
    <message>
        <source>another account has this name; choose a different one</source>
        <translation>akun lain memakai nama ini; pilih nama yang berbeda</translation>
    </message>
</context>
<context>
    <name>console::ConsoleProgram</name>
    <message>
        <source>Sandbox</source>
        <comment>the name of the account on the built-in sandbox service</comment>
        <translation>Sandbox</translation>
    </message>
</context>
<context>
    <name>console::OpenAccount</name>
    <message>
        <source>The journal could not be written. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Jurnal tidak dapat ditulis. %1</translation>
    </message>
    <message>
        <source>The overview could not be kept for the next start. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Ikhtisar tidak dapat disimpan untuk pembukaan berikutnya. %1</translation>
    </message>
    <message>
        <source>What was known of the subscriptions could not be read; everything is read anew. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Data langganan yang telah diketahui tidak dapat dibaca; semuanya dibaca ulang. %1</translation>
    </message>
    <message>
        <source>It could not be read what was left unfinished the last time. Refresh, and look for duplicates before you create anything again. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Hal yang belum selesai terakhir kali tidak dapat dibaca. Segarkan, dan periksa apakah ada duplikat sebelum Anda membuat apa pun lagi. %1</translation>
    </message>
</context>
<context>
    <name>delivery::Sender</name>
    <message>
        <source>This is no complete address. Give one that begins with http:// or https:// and names a host.</source>
        <translation>Ini bukan alamat lengkap. Berikan alamat yang diawali http:// atau https:// dan menyebutkan host.</translation>
    </message>
    <message>
        <source>The address has a user name or password in it. Give it without.</source>
        <translation>Alamat ini memuat nama pengguna atau kata sandi. Berikan alamat tanpa keduanya.</translation>
    </message>
    <message>
        <source>The callback token would be sent without encryption. Use https, or leave the token out.</source>
        <translation>Token callback akan dikirim tanpa enkripsi. Gunakan https, atau hilangkan token.</translation>
    </message>
</context>
<context>
    <name>kaizala::Client</name>
    <message>
        <source>the PIN is a number</source>
        <translation>PIN harus berupa angka</translation>
    </message>
</context>
<context>
    <name>models::ChangesModel</name>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objek</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Masalah</translation>
    </message>
</context>
<context>
    <name>models::DiffModel</name>
    <message>
        <source>The whole payload</source>
        <translation>Seluruh muatan</translation>
    </message>
    <message>
        <source>What</source>
        <comment>what became of a field</comment>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Bidang</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sesudah</translation>
    </message>
</context>
<context>
    <name>models::EventTimeline</name>
    <message>
        <source>other types</source>
        <translation>jenis lain</translation>
    </message>
    <message>
        <source>%1, rejected</source>
        <comment>an event type</comment>
        <translation>%1, ditolak</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n jam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n menit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n detik</numerusform>
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
            <numerusform>%1: %n peristiwa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a type, and how many of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No events to show</source>
        <translation>Tidak ada peristiwa untuk ditampilkan</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), %1, in bars of %2. %3.</source>
        <comment>%1: from when until when; %3: how many of which type</comment>
        <translation>
            <numerusform>%n peristiwa, %1, dalam batang masing-masing %2. %3.</numerusform>
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
Disematkan: tetap disimpan, apa pun aturan penyimpanan peristiwa</translation>
    </message>
    <message>
        <source>%1
Event id: %2</source>
        <translation>%1
ID peristiwa: %2</translation>
    </message>
    <message>
        <source>Delivered by %1</source>
        <translation>Dikirimkan oleh %1</translation>
    </message>
    <message numerus="yes">
        <source>Delivered %n time(s), the last time:
%1</source>
        <translation>
            <numerusform>Dikirimkan %n kali, terakhir kali:
%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered once</source>
        <translation>Dikirimkan satu kali</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <comment>a time</comment>
        <translation>%1, disematkan</translation>
    </message>
    <message numerus="yes">
        <source>delivered %n time(s)</source>
        <translation>
            <numerusform>dikirimkan %n kali</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Pengiriman</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objek</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>×n</source>
        <comment>heading of the number of deliveries</comment>
        <translation>×n</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Skema</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Kotak masuk</translation>
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
        <translation>boolean</translation>
    </message>
    <message>
        <source>number</source>
        <comment>type of a JSON value</comment>
        <translation>angka</translation>
    </message>
    <message>
        <source>string</source>
        <comment>type of a JSON value</comment>
        <translation>string</translation>
    </message>
    <message>
        <source>array</source>
        <comment>type of a JSON value</comment>
        <translation>array</translation>
    </message>
    <message>
        <source>object</source>
        <comment>type of a JSON value</comment>
        <translation>objek</translation>
    </message>
    <message>
        <source>(whole payload)</source>
        <translation>(seluruh muatan)</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a field that should be there</comment>
        <translation>tidak ada</translation>
    </message>
    <message numerus="yes">
        <source>%n more, to be seen in the raw text</source>
        <translation>
            <numerusform>%n lagi, dapat dilihat dalam teks mentah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n bidang</numerusform>
        </translation>
    </message>
    <message>
        <source>This name is there more than once. This is the last value, which counts.</source>
        <translation>Nama ini ada lebih dari sekali. Ini nilai terakhir, yang berlaku.</translation>
    </message>
    <message>
        <source>No schema describes this field.</source>
        <translation>Tidak ada skema yang menjelaskan bidang ini.</translation>
    </message>
    <message>
        <source>Type: %1, required</source>
        <translation>Jenis: %1, wajib</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Jenis: %1</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Contoh: %1</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>teks kosong</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>models::InboxesModel</name>
    <message>
        <source>For everybody</source>
        <comment>the inbox that is not of one subscription</comment>
        <translation>Untuk semua</translation>
    </message>
    <message>
        <source>Without a name</source>
        <comment>an inbox</comment>
        <translation>Tanpa nama</translation>
    </message>
    <message>
        <source>any</source>
        <comment>an inbox for any subscription</comment>
        <translation>apa pun</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Kotak masuk</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Langganan</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Peristiwa</translation>
    </message>
</context>
<context>
    <name>models::JournalModel</name>
    <message>
        <source>Created</source>
        <comment>in the journal</comment>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>in the journal</comment>
        <translation>Diubah</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>in the journal</comment>
        <translation>Dihapus</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>in the journal</comment>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>in the journal</comment>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>in the journal: whether it was done</comment>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>This console</source>
        <comment>who made a change</comment>
        <translation>Konsol ini</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <comment>who made a change</comment>
        <translation>Orang lain</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objek</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Event types</source>
        <translation>Jenis peristiwa</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL callback</translation>
    </message>
    <message>
        <source>Callback token set</source>
        <translation>Token callback diatur</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Konteks</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Berlaku hingga</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The callback token was changed.</source>
        <translation>Token callback diubah.</translation>
    </message>
    <message>
        <source>%1: %2 → %3 UTC</source>
        <comment>a field, its time before and after</comment>
        <translation>%1: %2 → %3 UTC</translation>
    </message>
    <message>
        <source>%1: %2 UTC</source>
        <comment>a field and its time</comment>
        <translation>%1: %2 UTC</translation>
    </message>
</context>
<context>
    <name>models::ObjectsModel</name>
    <message>
        <source>All</source>
        <comment>all objects</comment>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Action packages</source>
        <translation>Paket tindakan</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>Its subscriptions could not be read. %1</source>
        <comment>then a sentence that says why</comment>
        <translation>Langganannya tidak dapat dibaca. %1</translation>
    </message>
    <message>
        <source>Its sub-groups or actions could not be read. %1</source>
        <comment>then a sentence that says why</comment>
        <translation>Subgrup atau tindakannya tidak dapat dibaca. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n langganan</numerusform>
        </translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>belum dimuat</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objek</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Langganan</translation>
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
        <translation>Filter ini tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Belum dihitung</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n peristiwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) or more</source>
        <translation>
            <numerusform>%n peristiwa atau lebih</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter, and how many events it finds</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>models::SubscriptionsModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>so many more subscriptions like this one</comment>
        <translation>
            <numerusform>%n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else created it since the last look.</source>
        <translation>Orang lain membuatnya sejak terakhir kali dilihat.</translation>
    </message>
    <message>
        <source>Somebody else changed it since the last look: %1</source>
        <comment>%1: a list such as: events, callback</comment>
        <translation>Orang lain mengubahnya sejak terakhir kali dilihat: %1</translation>
    </message>
    <message>
        <source>No event of it is in the event store.</source>
        <translation>Tidak ada peristiwanya dalam penyimpanan peristiwa.</translation>
    </message>
    <message>
        <source>%1
The newest event of its object; it does not say which subscription it belongs to.</source>
        <comment>%1: a time, in two lines</comment>
        <translation>%1
Peristiwa terbaru dari objeknya; peristiwa itu tidak menyebutkan langganan asalnya.</translation>
    </message>
    <message>
        <source>Each event is sent once for each of them. The others, with the same callback and events:</source>
        <translation>Setiap peristiwa dikirim satu kali untuk masing-masing langganan. Langganan lainnya, dengan callback dan peristiwa yang sama:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>after a list of ids</comment>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not tell until when it is valid.</source>
        <translation>Layanan tidak menyebutkan hingga kapan langganan ini berlaku.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a time, such as: in 3 months, 3/14/26 12:00 PM</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>health in a word, then the sentence why</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>callback token set</source>
        <translation>token callback diatur</translation>
    </message>
    <message>
        <source>no callback token</source>
        <translation>tanpa token callback</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>tidak disebutkan</translation>
    </message>
    <message>
        <source>no event seen</source>
        <translation>belum ada peristiwa yang terlihat</translation>
    </message>
    <message numerus="yes">
        <source>%n more with the same callback and events</source>
        <translation>
            <numerusform>%n lagi dengan callback dan peristiwa yang sama</numerusform>
        </translation>
    </message>
    <message>
        <source>no duplicates</source>
        <translation>tidak ada duplikat</translation>
    </message>
    <message>
        <source>not changed by others</source>
        <translation>tidak diubah oleh orang lain</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Kondisi</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objek</translation>
    </message>
    <message>
        <source>Object type</source>
        <translation>Jenis objek</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Callback token</source>
        <translation>Token callback</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Konteks</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>Last event</source>
        <comment>when the last event was seen</comment>
        <translation>Peristiwa terakhir</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>what others did to it since the last look</comment>
        <translation>Perubahan</translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>Action</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Somebody started an action in the group: a form, a checklist or another card of an action package.</source>
        <translation>Seseorang memulai tindakan dalam grup: formulir, daftar periksa, atau kartu lain dari paket tindakan.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>What an ActionCreated event says.</source>
        <translation>Isi peristiwa ActionCreated.</translation>
    </message>
    <message>
        <source>Identifies this instance; the responses to it carry the same id.</source>
        <translation>Mengidentifikasi instans ini; respons terhadapnya membawa ID yang sama.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>The group in which it happened.</source>
        <translation>Grup tempat hal itu terjadi.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>What people see as its headline. Seen on the wire; the reference does not name it.</source>
        <translation>Yang dilihat orang sebagai judulnya. Terlihat pada lalu lintas data; referensi tidak menyebutkannya.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>The questions, in the order in which they are asked.</source>
        <translation>Pertanyaan-pertanyaan, menurut urutan ditanyakannya.</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Properti</translation>
    </message>
    <message>
        <source>Named values that the action package attaches. Seen on the wire; the reference does not name them.</source>
        <translation>Nilai bernama yang dilampirkan paket tindakan. Terlihat pada lalu lintas data; referensi tidak menyebutkannya.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respons</translation>
    </message>
    <message>
        <source>Identifies a response. Documented for creations, though only the printed sample has it.</source>
        <translation>Mengidentifikasi respons. Didokumentasikan untuk pembuatan, meski hanya contoh tercetak yang memilikinya.</translation>
    </message>
    <message>
        <source>Responder</source>
        <translation>Responden</translation>
    </message>
    <message>
        <source>Phone number of the person who answered.</source>
        <translation>Nomor telepon orang yang menjawab.</translation>
    </message>
    <message>
        <source>Responder&apos;s id</source>
        <translation>ID responden</translation>
    </message>
    <message>
        <source>The user id of the person who answered. Seen on the wire; the reference does not name it.</source>
        <translation>ID pengguna orang yang menjawab. Terlihat pada lalu lintas data; referensi tidak menyebutkannya.</translation>
    </message>
    <message>
        <source>Responder&apos;s name</source>
        <translation>Nama responden</translation>
    </message>
    <message>
        <source>The name of the person who answered.</source>
        <translation>Nama orang yang menjawab.</translation>
    </message>
    <message>
        <source>Responder&apos;s picture</source>
        <translation>Gambar responden</translation>
    </message>
    <message>
        <source>Link to the profile picture of the person who answered.</source>
        <translation>Tautan ke gambar profil orang yang menjawab.</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonim</translation>
    </message>
    <message>
        <source>True where answers are given without the name of the person.</source>
        <translation>True jika jawaban diberikan tanpa nama orangnya.</translation>
    </message>
    <message>
        <source>Changed answer</source>
        <translation>Jawaban diubah</translation>
    </message>
    <message>
        <source>True where the person had answered before and changed the answer.</source>
        <translation>True jika orang itu sudah menjawab sebelumnya dan mengubah jawabannya.</translation>
    </message>
    <message>
        <source>Answers. Only the printed sample of a creation has them; it looks like a response.</source>
        <translation>Jawaban. Hanya contoh tercetak dari pembuatan yang memilikinya; bentuknya seperti respons.</translation>
    </message>
    <message>
        <source>Action package</source>
        <translation>Paket tindakan</translation>
    </message>
    <message>
        <source>The package that the action was made from. Seen on the wire; the reference does not name it.</source>
        <translation>Paket asal tindakan itu. Terlihat pada lalu lintas data; referensi tidak menyebutkannya.</translation>
    </message>
    <message>
        <source>Package version</source>
        <translation>Versi paket</translation>
    </message>
    <message>
        <source>The package with its version, or the same as the action package. Seen on the wire; the reference does not name it.</source>
        <translation>Paket beserta versinya, atau sama dengan paket tindakan. Terlihat pada lalu lintas data; referensi tidak menyebutkannya.</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Pembuat</translation>
    </message>
    <message>
        <source>The user id of the person who created the action. Seen on the wire; the reference does not name it.</source>
        <translation>ID pengguna orang yang membuat tindakan. Terlihat pada lalu lintas data; referensi tidak menyebutkannya.</translation>
    </message>
    <message>
        <source>Source group</source>
        <translation>Grup sumber</translation>
    </message>
    <message>
        <source>The group from which it came. Seen on the wire; the reference does not name it.</source>
        <translation>Grup asalnya. Terlihat pada lalu lintas data; referensi tidak menyebutkannya.</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibilitas</translation>
    </message>
    <message>
        <source>Who can see the results. Seen on the wire; the reference does not name it.</source>
        <translation>Siapa yang dapat melihat hasilnya. Terlihat pada lalu lintas data; referensi tidak menyebutkannya.</translation>
    </message>
    <message>
        <source>Response to an action</source>
        <translation>Respons terhadap tindakan</translation>
    </message>
    <message>
        <source>Somebody answered an action: a form, a checklist or another card of an action package.</source>
        <translation>Seseorang menjawab tindakan: formulir, daftar periksa, atau kartu lain dari paket tindakan.</translation>
    </message>
    <message>
        <source>What an ActionResponse event says.</source>
        <translation>Isi peristiwa ActionResponse.</translation>
    </message>
    <message>
        <source>Identifies what this answers.</source>
        <translation>Mengidentifikasi apa yang dijawab.</translation>
    </message>
    <message>
        <source>Identifies this one response.</source>
        <translation>Mengidentifikasi respons yang satu ini.</translation>
    </message>
    <message>
        <source>The answers, question by question. The reference calls it a list; what is sent is an object that holds one.</source>
        <translation>Jawaban, per pertanyaan. Referensi menyebutnya daftar; yang dikirim adalah objek yang berisi daftar.</translation>
    </message>
    <message>
        <source>Named values that the action package attaches. Seen on the wire, with a capital letter; the reference does not name them.</source>
        <translation>Nilai bernama yang dilampirkan paket tindakan. Terlihat pada lalu lintas data, dengan huruf besar; referensi tidak menyebutkannya.</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Pengumuman</translation>
    </message>
    <message>
        <source>Somebody made an announcement to the group, with or without files.</source>
        <translation>Seseorang membuat pengumuman kepada grup, dengan atau tanpa file.</translation>
    </message>
    <message>
        <source>What an Announcement event says.</source>
        <translation>Isi peristiwa Announcement.</translation>
    </message>
    <message>
        <source>The headline of the announcement.</source>
        <translation>Judul pengumuman.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>The body of the announcement.</source>
        <translation>Isi pengumuman.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>The files of the announcement. The reference calls their fields mediaUrl and mediaFileName; what is sent has url and fileName.</source>
        <translation>File pengumuman. Referensi menamai bidangnya mediaUrl dan mediaFileName; yang dikirim memiliki url dan fileName.</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Lampiran</translation>
    </message>
    <message>
        <source>Somebody sent pictures or other files in the group.</source>
        <translation>Seseorang mengirim gambar atau file lain dalam grup.</translation>
    </message>
    <message>
        <source>What an AttachmentCreated event says.</source>
        <translation>Isi peristiwa AttachmentCreated.</translation>
    </message>
    <message>
        <source>The files that were sent, each with its link and its name.</source>
        <translation>File yang dikirim, masing-masing dengan tautan dan namanya.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Macam</translation>
    </message>
    <message>
        <source>What kind of file was sent, such as Image.</source>
        <translation>Macam file yang dikirim, misalnya Image.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>The text that was sent with the files; it may be empty.</source>
        <translation>Teks yang dikirim bersama file; mungkin kosong.</translation>
    </message>
    <message>
        <source>Sub-group added</source>
        <translation>Subgrup ditambahkan</translation>
    </message>
    <message>
        <source>A group was put under this group. The reference does not describe the event; the fields are those that are seen on the wire.</source>
        <translation>Sebuah grup ditempatkan di bawah grup ini. Referensi tidak menjelaskan peristiwa ini; bidangnya adalah yang terlihat pada lalu lintas data.</translation>
    </message>
    <message>
        <source>What a GroupAdded event says.</source>
        <translation>Isi peristiwa GroupAdded.</translation>
    </message>
    <message>
        <source>Sub-group</source>
        <translation>Subgrup</translation>
    </message>
    <message>
        <source>The group that was added. The object id of the event is that of its parent group.</source>
        <translation>Grup yang ditambahkan. ID objek peristiwa adalah ID grup induknya.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>The name of the group that was added.</source>
        <translation>Nama grup yang ditambahkan.</translation>
    </message>
    <message>
        <source>Group for an ordinary group, ConnectGroup for one that anybody can find.</source>
        <translation>Group untuk grup biasa, ConnectGroup untuk grup yang dapat ditemukan siapa saja.</translation>
    </message>
    <message>
        <source>Sub-group removed</source>
        <translation>Subgrup dihapus</translation>
    </message>
    <message>
        <source>A group was taken out from under this group. The reference does not describe the event; the fields are those that are seen on the wire.</source>
        <translation>Sebuah grup dikeluarkan dari bawah grup ini. Referensi tidak menjelaskan peristiwa ini; bidangnya adalah yang terlihat pada lalu lintas data.</translation>
    </message>
    <message>
        <source>What a GroupRemoved event says.</source>
        <translation>Isi peristiwa GroupRemoved.</translation>
    </message>
    <message>
        <source>The group that was removed. The object id of the event is that of its parent group.</source>
        <translation>Grup yang dihapus. ID objek peristiwa adalah ID grup induknya.</translation>
    </message>
    <message>
        <source>The name of the group that was removed.</source>
        <translation>Nama grup yang dihapus.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Somebody gave a job to one or several people of the group.</source>
        <translation>Seseorang memberikan pekerjaan kepada satu atau beberapa orang dalam grup.</translation>
    </message>
    <message>
        <source>What a JobCreated event says.</source>
        <translation>Isi peristiwa JobCreated.</translation>
    </message>
    <message>
        <source>What is to be done, in a few words.</source>
        <translation>Apa yang harus dilakukan, secara singkat.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>What is to be done, at length. Documented, though many events come without it.</source>
        <translation>Apa yang harus dilakukan, secara lengkap. Didokumentasikan, meski banyak peristiwa datang tanpanya.</translation>
    </message>
    <message>
        <source>Identifies this job; the responses to it carry the same id.</source>
        <translation>Mengidentifikasi pekerjaan ini; respons terhadapnya membawa ID yang sama.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>When the job is to be done, in ISO 8601.</source>
        <translation>Kapan pekerjaan harus dilakukan, dalam ISO 8601.</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Ditugaskan kepada</translation>
    </message>
    <message>
        <source>The phone numbers of the people who are to do it.</source>
        <translation>Nomor telepon orang-orang yang harus melakukannya.</translation>
    </message>
    <message>
        <source>Response to a job</source>
        <translation>Respons terhadap pekerjaan</translation>
    </message>
    <message>
        <source>Somebody answered a job that was given to them, usually by completing it.</source>
        <translation>Seseorang menjawab pekerjaan yang diberikan kepadanya, biasanya dengan menyelesaikannya.</translation>
    </message>
    <message>
        <source>What a JobResponse event says.</source>
        <translation>Isi peristiwa JobResponse.</translation>
    </message>
    <message>
        <source>The title of the job. Documented, though seldom sent.</source>
        <translation>Judul pekerjaan. Didokumentasikan, meski jarang dikirim.</translation>
    </message>
    <message>
        <source>The text of the job. Documented, though seldom sent.</source>
        <translation>Teks pekerjaan. Didokumentasikan, meski jarang dikirim.</translation>
    </message>
    <message>
        <source>Identifies the job that this answers.</source>
        <translation>Mengidentifikasi pekerjaan yang dijawab.</translation>
    </message>
    <message>
        <source>Holds the answer. The reference calls it a list and puts the fields of the answer beside it; what is sent is an object.</source>
        <translation>Berisi jawaban. Referensi menyebutnya daftar dan menempatkan bidang jawaban di sampingnya; yang dikirim adalah objek.</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Penerima tugas</translation>
    </message>
    <message>
        <source>Phone number of the person who answered. It may start with two plus signs.</source>
        <translation>Nomor telepon orang yang menjawab. Mungkin diawali dua tanda plus.</translation>
    </message>
    <message>
        <source>Assignee&apos;s name</source>
        <translation>Nama penerima tugas</translation>
    </message>
    <message>
        <source>Assignee&apos;s picture</source>
        <translation>Gambar penerima tugas</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>True once the person has done the job.</source>
        <translation>True setelah orang itu menyelesaikan pekerjaan.</translation>
    </message>
    <message>
        <source>Member added</source>
        <translation>Anggota ditambahkan</translation>
    </message>
    <message>
        <source>A person joined the group or was added to it.</source>
        <translation>Seseorang bergabung dengan grup atau ditambahkan ke dalamnya.</translation>
    </message>
    <message>
        <source>What a MemberAdded event says.</source>
        <translation>Isi peristiwa MemberAdded.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Phone number of the person who was added.</source>
        <translation>Nomor telepon orang yang ditambahkan.</translation>
    </message>
    <message>
        <source>Member&apos;s id</source>
        <translation>ID anggota</translation>
    </message>
    <message>
        <source>The user id of the person who was added. Some senders give it instead of the phone number.</source>
        <translation>ID pengguna orang yang ditambahkan. Beberapa pengirim memberikannya sebagai ganti nomor telepon.</translation>
    </message>
    <message>
        <source>Member&apos;s name</source>
        <translation>Nama anggota</translation>
    </message>
    <message>
        <source>The name of the person who was added.</source>
        <translation>Nama orang yang ditambahkan.</translation>
    </message>
    <message>
        <source>Member&apos;s picture</source>
        <translation>Gambar anggota</translation>
    </message>
    <message>
        <source>Link to the profile picture of the person who was added.</source>
        <translation>Tautan ke gambar profil orang yang ditambahkan.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>The role of the person in the group, such as Member or Admin.</source>
        <translation>Peran orang itu dalam grup, misalnya Member atau Admin.</translation>
    </message>
    <message>
        <source>Member removed</source>
        <translation>Anggota dikeluarkan</translation>
    </message>
    <message>
        <source>A person left the group or was removed from it.</source>
        <translation>Seseorang meninggalkan grup atau dikeluarkan darinya.</translation>
    </message>
    <message>
        <source>What a MemberRemoved event says.</source>
        <translation>Isi peristiwa MemberRemoved.</translation>
    </message>
    <message>
        <source>Phone number of the person who was removed.</source>
        <translation>Nomor telepon orang yang dikeluarkan.</translation>
    </message>
    <message>
        <source>The user id of the person who was removed. Some senders give it instead of the phone number.</source>
        <translation>ID pengguna orang yang dikeluarkan. Beberapa pengirim memberikannya sebagai ganti nomor telepon.</translation>
    </message>
    <message>
        <source>The name of the person who was removed.</source>
        <translation>Nama orang yang dikeluarkan.</translation>
    </message>
    <message>
        <source>Link to the profile picture of the person who was removed.</source>
        <translation>Tautan ke gambar profil orang yang dikeluarkan.</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Survei</translation>
    </message>
    <message>
        <source>Somebody started a survey in the group.</source>
        <translation>Seseorang memulai survei dalam grup.</translation>
    </message>
    <message>
        <source>What a SurveyCreated event says.</source>
        <translation>Isi peristiwa SurveyCreated.</translation>
    </message>
    <message>
        <source>Response to a survey</source>
        <translation>Respons terhadap survei</translation>
    </message>
    <message>
        <source>Somebody answered a survey.</source>
        <translation>Seseorang menjawab survei.</translation>
    </message>
    <message>
        <source>What a SurveyResponse event says.</source>
        <translation>Isi peristiwa SurveyResponse.</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Pesan teks</translation>
    </message>
    <message>
        <source>Somebody wrote a text message in the group.</source>
        <translation>Seseorang menulis pesan teks dalam grup.</translation>
    </message>
    <message>
        <source>What a TextMessageCreated event says.</source>
        <translation>Isi peristiwa TextMessageCreated.</translation>
    </message>
    <message>
        <source>The text as it was written, line breaks and emoji included.</source>
        <translation>Teks seperti yang ditulis, termasuk pemisah baris dan emoji.</translation>
    </message>
    <message>
        <source>Shared definitions</source>
        <translation>Definisi bersama</translation>
    </message>
    <message>
        <source>The pieces that several events have in common: identifiers, people, media, questions and answers.</source>
        <translation>Bagian-bagian yang dimiliki bersama oleh beberapa peristiwa: pengidentifikasi, orang, media, pertanyaan, dan jawaban.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Pengidentifikasi</translation>
    </message>
    <message>
        <source>An identifier of the service. It is opaque: nothing may be concluded from its shape.</source>
        <translation>Pengidentifikasi dari layanan. Sifatnya tertutup: tidak ada yang boleh disimpulkan dari bentuknya.</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Nomor telepon</translation>
    </message>
    <message>
        <source>A phone number with its country code. Some events carry a second plus sign in front of it.</source>
        <translation>Nomor telepon dengan kode negaranya. Beberapa peristiwa membawa tanda plus kedua di depannya.</translation>
    </message>
    <message>
        <source>The name under which a person registered. It may change from event to event.</source>
        <translation>Nama yang dipakai seseorang saat mendaftar. Nama ini dapat berubah dari satu peristiwa ke peristiwa lain.</translation>
    </message>
    <message>
        <source>Profile picture</source>
        <translation>Gambar profil</translation>
    </message>
    <message>
        <source>Link to a profile picture; an empty text for a person without one.</source>
        <translation>Tautan ke gambar profil; teks kosong untuk orang tanpa gambar.</translation>
    </message>
    <message>
        <source>Media link</source>
        <translation>Tautan media</translation>
    </message>
    <message>
        <source>Signed link to a file. Whoever has it can read the file without signing in, so treat it as a secret. It often comes HTML-escaped: replace &quot;&amp;amp;&quot; by &quot;&amp;&quot; before using it.</source>
        <translation>Tautan bertanda tangan ke suatu file. Siapa pun yang memilikinya dapat membaca file tanpa masuk, jadi perlakukan sebagai rahasia. Tautan ini sering datang dalam bentuk HTML-escaped: ganti &quot;&amp;amp;&quot; dengan &quot;&amp;&quot; sebelum menggunakannya.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nama file</translation>
    </message>
    <message>
        <source>The name that the file had on the sender&apos;s device.</source>
        <translation>Nama file itu di perangkat pengirim.</translation>
    </message>
    <message>
        <source>Media item</source>
        <translation>Item media</translation>
    </message>
    <message>
        <source>One file: its link and its name. The service uses two pairs of names for them.</source>
        <translation>Satu file: tautan dan namanya. Layanan menggunakan dua pasang nama untuk keduanya.</translation>
    </message>
    <message>
        <source>Media link (other name)</source>
        <translation>Tautan media (nama lain)</translation>
    </message>
    <message>
        <source>The same as mediaUrl: announcements on the wire call it so. It is a secret as well.</source>
        <translation>Sama dengan mediaUrl: pengumuman pada lalu lintas data menamainya demikian. Ini juga rahasia.</translation>
    </message>
    <message>
        <source>File name (other name)</source>
        <translation>Nama file (nama lain)</translation>
    </message>
    <message>
        <source>The same as mediaFileName: announcements on the wire call it so.</source>
        <translation>Sama dengan mediaFileName: pengumuman pada lalu lintas data menamainya demikian.</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>The files that were sent.</source>
        <translation>File yang dikirim.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opsi</translation>
    </message>
    <message>
        <source>One choice of a question.</source>
        <translation>Satu pilihan dari suatu pertanyaan.</translation>
    </message>
    <message>
        <source>Option text</source>
        <translation>Teks opsi</translation>
    </message>
    <message>
        <source>The text of the choice, as people see it.</source>
        <translation>Teks pilihan, seperti yang dilihat orang.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>One question of a survey or an action.</source>
        <translation>Satu pertanyaan dari survei atau tindakan.</translation>
    </message>
    <message>
        <source>The text of the question.</source>
        <translation>Teks pertanyaan.</translation>
    </message>
    <message>
        <source>Question type</source>
        <translation>Jenis pertanyaan</translation>
    </message>
    <message>
        <source>What kind of answer the question asks for. It decides the shape of &quot;answer&quot;.</source>
        <translation>Jenis jawaban yang diminta pertanyaan. Ini menentukan bentuk &quot;answer&quot;.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opsi</translation>
    </message>
    <message>
        <source>The choices of a question with one or several options; an empty list for the other types.</source>
        <translation>Pilihan dari pertanyaan dengan satu atau beberapa opsi; daftar kosong untuk jenis lain.</translation>
    </message>
    <message>
        <source>Hidden question</source>
        <translation>Pertanyaan tersembunyi</translation>
    </message>
    <message>
        <source>True for a question that the app asks and answers by itself, such as the time of the response; people do not see it.</source>
        <translation>True untuk pertanyaan yang ditanyakan dan dijawab sendiri oleh aplikasi, misalnya waktu respons; orang tidak melihatnya.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>A place on the map.</source>
        <translation>Tempat pada peta.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Lintang</translation>
    </message>
    <message>
        <source>Degrees north of the equator; negative in the south.</source>
        <translation>Derajat di utara khatulistiwa; negatif di selatan.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Bujur</translation>
    </message>
    <message>
        <source>Degrees east of Greenwich; negative in the west.</source>
        <translation>Derajat di timur Greenwich; negatif di barat.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>The name of the place; it may be empty.</source>
        <translation>Nama tempat; mungkin kosong.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Akurasi</translation>
    </message>
    <message>
        <source>How exact the place is, as a radius in metres.</source>
        <translation>Seberapa tepat tempat itu, sebagai radius dalam meter.</translation>
    </message>
    <message>
        <source>Phone number in two parts</source>
        <translation>Nomor telepon dalam dua bagian</translation>
    </message>
    <message>
        <source>A phone number with its country code apart.</source>
        <translation>Nomor telepon dengan kode negara yang terpisah.</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Kode negara</translation>
    </message>
    <message>
        <source>The country calling code, with or without a plus sign.</source>
        <translation>Kode panggilan negara, dengan atau tanpa tanda plus.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>The number without its country code.</source>
        <translation>Nomor tanpa kode negaranya.</translation>
    </message>
    <message>
        <source>Answered question</source>
        <translation>Pertanyaan yang dijawab</translation>
    </message>
    <message>
        <source>One question with the answer that was given; without &quot;answer&quot; where it was left out.</source>
        <translation>Satu pertanyaan dengan jawaban yang diberikan; tanpa &quot;answer&quot; jika tidak dijawab.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>What was answered. Its shape follows the question type: a text, a number, a list of chosen options, a time in milliseconds since 1970, a place, files, or a phone number in two parts.</source>
        <translation>Apa yang dijawab. Bentuknya mengikuti jenis pertanyaan: teks, angka, daftar opsi yang dipilih, waktu dalam milidetik sejak 1970, tempat, file, atau nomor telepon dalam dua bagian.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Pertanyaan dan jawaban</translation>
    </message>
    <message>
        <source>The questions, each with the answer that was given.</source>
        <translation>Pertanyaan-pertanyaan, masing-masing dengan jawaban yang diberikan.</translation>
    </message>
    <message>
        <source>The answers. The reference calls it a list; what is sent is an object that holds one.</source>
        <translation>Jawaban-jawaban. Referensi menyebutnya daftar; yang dikirim adalah objek yang berisi daftar.</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Properti</translation>
    </message>
    <message>
        <source>One named value that an action package attaches.</source>
        <translation>Satu nilai bernama yang dilampirkan paket tindakan.</translation>
    </message>
    <message>
        <source>Property type</source>
        <translation>Jenis properti</translation>
    </message>
    <message>
        <source>What kind of value it is.</source>
        <translation>Jenis nilainya.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>The value: a text, a number, or JSON inside a text.</source>
        <translation>Nilainya: teks, angka, atau JSON di dalam teks.</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Masa berlaku</translation>
    </message>
    <message>
        <source>Until when the value holds, usually in milliseconds since 1970.</source>
        <translation>Hingga kapan nilai berlaku, biasanya dalam milidetik sejak 1970.</translation>
    </message>
    <message>
        <source>Who can see the value.</source>
        <translation>Siapa yang dapat melihat nilai itu.</translation>
    </message>
    <message>
        <source>Named values that the action package attaches.</source>
        <translation>Nilai bernama yang dilampirkan paket tindakan.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>What every event has in common, whatever happened: which object it belongs to, what kind of event it is, who caused it, and the data of its kind.</source>
        <translation>Yang dimiliki setiap peristiwa, apa pun yang terjadi: objek asalnya, jenis peristiwanya, siapa yang menyebabkannya, dan data sesuai jenisnya.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Langganan</translation>
    </message>
    <message>
        <source>The webhook subscription that this event was sent for. Seen on the wire; the reference does not name it.</source>
        <translation>Langganan webhook yang menjadi dasar pengiriman peristiwa ini. Terlihat pada lalu lintas data; referensi tidak menyebutkannya.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objek</translation>
    </message>
    <message>
        <source>The object that the subscription watches: the id of a group, an action or an action package, depending on the object type.</source>
        <translation>Objek yang dipantau langganan: ID grup, tindakan, atau paket tindakan, tergantung jenis objeknya.</translation>
    </message>
    <message>
        <source>Object type</source>
        <translation>Jenis objek</translation>
    </message>
    <message>
        <source>What kind of object the object id names.</source>
        <translation>Jenis objek yang ditunjuk oleh ID objek.</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Jenis peristiwa</translation>
    </message>
    <message>
        <source>What happened. It decides the shape of &quot;data&quot;.</source>
        <translation>Apa yang terjadi. Ini menentukan bentuk &quot;data&quot;.</translation>
    </message>
    <message>
        <source>Identifies the event. The service delivers at least once, so the same id may come again.</source>
        <translation>Mengidentifikasi peristiwa. Layanan mengirimkan setidaknya satu kali, sehingga ID yang sama mungkin datang lagi.</translation>
    </message>
    <message>
        <source>What the event type calls for; see the schema of that type.</source>
        <translation>Apa yang diperlukan jenis peristiwa; lihat skema jenis itu.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Konteks</translation>
    </message>
    <message>
        <source>The text that was given as callback context when the subscription was created. Absent where none was given.</source>
        <translation>Teks yang diberikan sebagai konteks callback saat langganan dibuat. Tidak ada jika tidak diberikan.</translation>
    </message>
    <message>
        <source>Sender&apos;s phone</source>
        <translation>Telepon pengirim</translation>
    </message>
    <message>
        <source>Phone number of the person who caused the event. The oldest events do not have it.</source>
        <translation>Nomor telepon orang yang menyebabkan peristiwa. Peristiwa paling lama tidak memilikinya.</translation>
    </message>
    <message>
        <source>Sender&apos;s id</source>
        <translation>ID pengirim</translation>
    </message>
    <message>
        <source>The user id of the person who caused the event. The oldest events do not have it.</source>
        <translation>ID pengguna orang yang menyebabkan peristiwa. Peristiwa paling lama tidak memilikinya.</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>Nama pengirim</translation>
    </message>
    <message>
        <source>The name of the person who caused the event. The oldest events do not have it.</source>
        <translation>Nama orang yang menyebabkan peristiwa. Peristiwa paling lama tidak memilikinya.</translation>
    </message>
    <message>
        <source>Sender&apos;s picture</source>
        <translation>Gambar pengirim</translation>
    </message>
    <message>
        <source>Link to the profile picture of the person who caused the event; an empty text where there is none.</source>
        <translation>Tautan ke gambar profil orang yang menyebabkan peristiwa; teks kosong jika tidak ada.</translation>
    </message>
    <message>
        <source>Sent by a bot</source>
        <translation>Dikirim oleh bot</translation>
    </message>
    <message>
        <source>True where a connector and not a person caused the event. Seen on the wire; the reference does not name it.</source>
        <translation>True jika konektor, bukan orang, yang menyebabkan peristiwa. Terlihat pada lalu lintas data; referensi tidak menyebutkannya.</translation>
    </message>
    <message>
        <source>The group in which it happened. Seen on the wire; the reference does not name it here.</source>
        <translation>Grup tempat hal itu terjadi. Terlihat pada lalu lintas data; referensi tidak menyebutkannya di sini.</translation>
    </message>
    <message>
        <source>The group from which it came, where it was passed on from another one. Seen on the wire; the reference does not name it here.</source>
        <translation>Grup asalnya, jika diteruskan dari grup lain. Terlihat pada lalu lintas data; referensi tidak menyebutkannya di sini.</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>Kaizala Webhook Console</source>
        <translation>Kaizala Webhook Console</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versi %1</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. Independent of Microsoft.</source>
        <translation>Perangkat lunak bebas di bawah Apache License 2.0. Tidak terkait dengan Microsoft.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisensi</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Dibuat dengan</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisensi</translation>
    </message>
    <message>
        <source>What the program is made with, and under which licences</source>
        <translation>Dengan apa program ini dibuat, dan di bawah lisensi apa</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a folder</comment>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>%1 is a folder</comment>
        <translation>Buka %1</translation>
    </message>
    <message>
        <source>Secrets are in none of them: they are in the keychain.</source>
        <translation>Rahasia tidak ada dalam satu pun folder ini: semuanya ada dalam rantai kunci.</translation>
    </message>
    <message>
        <source>For whoever helps you. It holds no names, no addresses and no secrets.</source>
        <translation>Untuk siapa pun yang membantu Anda. Laporan ini tidak berisi nama, alamat, maupun rahasia.</translation>
    </message>
</context>
<context>
    <name>ui::AccountDialog</name>
    <message>
        <source>What this account may do</source>
        <translation>Yang boleh dilakukan akun ini</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Cara masuk</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Alamat layanan</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Titik akhir</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Dipindahkan</translation>
    </message>
    <message>
        <source>Application id</source>
        <translation>ID aplikasi</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token akses</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token refresh</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Batas laju</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Rahasia</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Masuk lagi…</translation>
    </message>
    <message>
        <source>Get new tokens for this account</source>
        <translation>Dapatkan token baru untuk akun ini</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Keluar dari akun…</translation>
    </message>
    <message>
        <source>Remove its secrets from this computer; its events stay</source>
        <translation>Hapus rahasianya dari komputer ini; peristiwanya tetap ada</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>Hapus akun…</translation>
    </message>
    <message>
        <source>Sign out, and delete the files above</source>
        <translation>Keluar dari akun, dan hapus file di atas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Account %1</source>
        <comment>%1 is an account&apos;s name</comment>
        <translation>Akun %1</translation>
    </message>
    <message>
        <source>as a connector</source>
        <translation>sebagai konektor</translation>
    </message>
    <message>
        <source>with an access token</source>
        <translation>dengan token akses</translation>
    </message>
    <message>
        <source>The service has moved this account to the endpoint above.</source>
        <translation>Layanan telah memindahkan akun ini ke titik akhir di atas.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) left in this minute</source>
        <comment>of the service&apos;s rate limit</comment>
        <translation>
            <numerusform>%n panggilan tersisa dalam menit ini</numerusform>
        </translation>
    </message>
    <message>
        <source>not limited by the console</source>
        <comment>calls to the service</comment>
        <translation>tidak dibatasi oleh konsol</translation>
    </message>
    <message>
        <source>in the keychain of this computer</source>
        <translation>dalam rantai kunci komputer ini</translation>
    </message>
    <message>
        <source>in memory, for this run only</source>
        <translation>dalam memori, hanya untuk sesi ini</translation>
    </message>
    <message>
        <source>The service did not tell how long it lasts.</source>
        <comment>a token</comment>
        <translation>Layanan tidak menyebutkan berapa lama token ini berlaku.</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <comment>a token</comment>
        <translation>berlaku hingga %1</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <comment>a token</comment>
        <translation>kedaluwarsa pada %1</translation>
    </message>
    <message>
        <source>%1; renewed by itself</source>
        <comment>%1: until when a token is valid</comment>
        <translation>%1; diperbarui secara otomatis</translation>
    </message>
    <message>
        <source>The service did not tell what it granted. What is not allowed shows when it is tried.</source>
        <translation>Layanan tidak menyebutkan apa yang diberikannya. Hal yang tidak diizinkan akan terlihat saat dicoba.</translation>
    </message>
    <message>
        <source>none on disk</source>
        <translation>tidak ada di disk</translation>
    </message>
</context>
<context>
    <name>ui::AccountMenu</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Akun</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Belum masuk</translation>
    </message>
    <message>
        <source>Sign in, or try the sandbox</source>
        <translation>Masuk, atau coba sandbox</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Akun: %1</translation>
    </message>
    <message>
        <source>token expired</source>
        <translation>token kedaluwarsa</translation>
    </message>
    <message>
        <source>token %1</source>
        <comment>how long the access token is still valid, such as: token 21 h</comment>
        <translation>token %1</translation>
    </message>
    <message>
        <source>The access token is valid until %1 and is renewed by itself.</source>
        <translation>Token akses berlaku hingga %1 dan diperbarui secara otomatis.</translation>
    </message>
    <message>
        <source>The access token is valid until %1. Sign in again then.</source>
        <translation>Token akses berlaku hingga %1. Masuk lagi setelah itu.</translation>
    </message>
    <message>
        <source>This account</source>
        <comment>above what can be done with the one that is open</comment>
        <translation>Akun ini</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Akun lain</translation>
    </message>
</context>
<context>
    <name>ui::AddObjectDialog</name>
    <message>
        <source>Add an object</source>
        <translation>Tambah objek</translation>
    </message>
    <message>
        <source>Action package</source>
        <translation>Paket tindakan</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>How you call it; may stay empty</source>
        <translation>Sebutan Anda untuknya; boleh kosong</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Macam:</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>&amp;ID:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nama:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Name of an object</source>
        <translation>Nama objek</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Enter the object&apos;s id.</source>
        <translation>Masukkan ID objek.</translation>
    </message>
</context>
<context>
    <name>ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
</context>
<context>
    <name>ui::BusyBar</name>
    <message>
        <source>Work under way</source>
        <translation>Pekerjaan sedang berlangsung</translation>
    </message>
</context>
<context>
    <name>ui::CallbackCheckView</name>
    <message>
        <source>Asking the callback as the service does…</source>
        <translation>Menanyai callback seperti yang dilakukan layanan…</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <comment>%1: what was sent to a callback</comment>
        <translation>Ditanyakan: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>how long it took</comment>
        <translation>%1 md</translation>
    </message>
    <message>
        <source>no content type</source>
        <translation>tanpa jenis konten</translation>
    </message>
    <message>
        <source>Answered: status %1, %2, after %3</source>
        <comment>a number, a content type, a time</comment>
        <translation>Dijawab: status %1, %2, setelah %3</translation>
    </message>
    <message>
        <source>No answer after %1</source>
        <comment>a time</comment>
        <translation>Tidak ada jawaban setelah %1</translation>
    </message>
    <message>
        <source>Sends to: %1</source>
        <comment>an address</comment>
        <translation>Mengalihkan ke: %1</translation>
    </message>
    <message>
        <source>Body: %1</source>
        <comment>of an answer</comment>
        <translation>Isi: %1</translation>
    </message>
</context>
<context>
    <name>ui::ChangesDialog</name>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Coba lagi yang gagal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Take back what was done</source>
        <translation>Urungkan yang telah dilakukan</translation>
    </message>
    <message>
        <source>Make those once more that failed or were not begun</source>
        <translation>Lakukan sekali lagi yang gagal atau belum dimulai</translation>
    </message>
    <message>
        <source>Begin no other; what is under way comes to its end</source>
        <translation>Jangan mulai yang lain; yang sedang berlangsung akan diselesaikan</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Perubahan</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n subscription(s)? Their events are not sent any more; those received stay here. You can take it back as long as this console is open.</source>
        <translation>
            <numerusform>Hapus %n langganan? Peristiwanya tidak dikirim lagi; yang sudah diterima tetap ada di sini. Anda dapat mengurungkannya selama konsol ini terbuka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make these changes? %n subscription(s) will be deleted.</source>
        <translation>
            <numerusform>Lakukan perubahan ini? %n langganan akan dihapus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n change(s)?</source>
        <translation>
            <numerusform>Lakukan %n perubahan?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 changes are done…</source>
        <comment>while they are made</comment>
        <translation>%1 dari %2 perubahan selesai…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) done.</source>
        <translation>
            <numerusform>%n perubahan selesai.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 changes are done, %3 failed.</source>
        <translation>%1 dari %2 perubahan selesai, %3 gagal.</translation>
    </message>
    <message>
        <source>%1 of %2 changes are done, %3 failed, %4 were not begun.</source>
        <translation>%1 dari %2 perubahan selesai, %3 gagal, %4 belum dimulai.</translation>
    </message>
    <message>
        <source>Delete subscriptions</source>
        <translation>Hapus langganan</translation>
    </message>
    <message>
        <source>Change subscriptions</source>
        <translation>Ubah langganan</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n subscription(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>Hapus %n langganan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n change(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>Lakukan %n perubahan</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>ui::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Pindahkan ke kiri</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Pindahkan ke kanan</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Atur ulang kolom</translation>
    </message>
    <message>
        <source>Sort by</source>
        <comment>followed by the columns</comment>
        <translation>Urutkan menurut</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>sort by nothing</comment>
        <translation>Tidak ada</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Find a command, an object or a subscription</source>
        <translation>Cari perintah, objek, atau langganan</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Cari apa saja</translation>
    </message>
    <message>
        <source>Type what you want to do or to see</source>
        <translation>Ketik apa yang ingin Anda lakukan atau lihat</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Yang ditemukan</translation>
    </message>
    <message>
        <source>Nothing is called like this.</source>
        <translation>Tidak ada yang bernama seperti ini.</translation>
    </message>
    <message>
        <source>The best %1 of %2 are shown: type more of the name.</source>
        <comment>both are numbers</comment>
        <translation>%1 yang terbaik dari %2 ditampilkan: ketik lebih banyak huruf dari namanya.</translation>
    </message>
    <message>
        <source>Enter chooses, Esc closes.</source>
        <translation>Enter memilih, Esc menutup.</translation>
    </message>
</context>
<context>
    <name>ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Disalin</translation>
    </message>
    <message numerus="yes">
        <source>Copied; the clipboard is cleared in %n second(s)</source>
        <translation>
            <numerusform>Disalin; papan klip dikosongkan dalam %n detik</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>%1 names what is copied, such as Subscription id</comment>
        <translation>Salin: %1</translation>
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
        <translation>Hapus langganan</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n subscription(s)? Their events are not sent any more; those received stay here.</source>
        <translation>
            <numerusform>Hapus %n langganan? Peristiwanya tidak dikirim lagi; yang sudah diterima tetap ada di sini.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Remove its &amp;inbox as well; then this can&apos;t be undone</source>
        <translation>Hapus juga &amp;kotak masuknya; setelah itu ini tidak dapat diurungkan</translation>
    </message>
    <message>
        <source>What is still sent there is answered 404. The events that came stay.</source>
        <translation>Yang masih dikirim ke sana dijawab 404. Peristiwa yang sudah datang tetap ada.</translation>
    </message>
</context>
<context>
    <name>ui::DetailsPane</name>
    <message numerus="yes">
        <source>all %n</source>
        <comment>event types</comment>
        <translation>
            <numerusform>semua %n</numerusform>
        </translation>
    </message>
    <message>
        <source>None received yet.</source>
        <translation>Belum ada yang diterima.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Ask the callback as the service does, and show what it answers</source>
        <translation>Tanyai callback seperti yang dilakukan layanan, dan tampilkan jawabannya</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objek</translation>
    </message>
    <message>
        <source>Object id</source>
        <translation>ID objek</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <translation>ID langganan</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL callback</translation>
    </message>
    <message>
        <source>Callback token</source>
        <translation>Token callback</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Konteks</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Berlaku hingga</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Latest events of this subscription</source>
        <translation>Peristiwa terbaru langganan ini</translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation>Peristiwa terbaru</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) selected</source>
        <translation>
            <numerusform>%n langganan dipilih</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a single one to see its details.</source>
        <translation>Pilih satu saja untuk melihat rinciannya.</translation>
    </message>
    <message>
        <source>No subscription selected</source>
        <translation>Tidak ada langganan yang dipilih</translation>
    </message>
    <message>
        <source>Select one in the table to see its details and how healthy it is.</source>
        <translation>Pilih satu di tabel untuk melihat rincian dan kondisinya.</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>the callback token</comment>
        <translation>tidak diatur</translation>
    </message>
    <message>
        <source>•••••••• (set)</source>
        <comment>the callback token</comment>
        <translation>•••••••• (diatur)</translation>
    </message>
    <message>
        <source>Check again</source>
        <comment>the callback</comment>
        <translation>Periksa lagi</translation>
    </message>
    <message>
        <source>Check callback</source>
        <translation>Periksa callback</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <comment>a time, as QLocale reads it</comment>
        <translation>HH.mm.ss</translation>
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
        <translation>&amp;Hanya perubahan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Compare events</source>
        <translation>Bandingkan peristiwa</translation>
    </message>
    <message>
        <source>The example in the schema of %1</source>
        <comment>an event type</comment>
        <translation>Contoh dalam skema %1</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Perbedaan</translation>
    </message>
    <message>
        <source>Leave out the fields that are the same on both sides</source>
        <translation>Hilangkan bidang yang sama di kedua sisi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sesudah</translation>
    </message>
    <message>
        <source>One of the two bodies is no JSON, so it has no fields to compare. (%1)</source>
        <comment>%1: what a parser says about it</comment>
        <translation>Salah satu dari kedua isi bukan JSON, sehingga tidak memiliki bidang untuk dibandingkan. (%1)</translation>
    </message>
    <message>
        <source>No event before this one has its type and object. Select two events to compare them.</source>
        <translation>Tidak ada peristiwa sebelumnya dengan jenis dan objek yang sama. Pilih dua peristiwa untuk membandingkannya.</translation>
    </message>
    <message>
        <source>No schema has an example of this event type.</source>
        <translation>Tidak ada skema yang memiliki contoh jenis peristiwa ini.</translation>
    </message>
    <message>
        <source>The events could not be compared. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Peristiwa tidak dapat dibandingkan. %1</translation>
    </message>
    <message>
        <source>Both say the same</source>
        <translation>Isi keduanya sama</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <comment>fields</comment>
        <translation>
            <numerusform>%n ditambahkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>fields</comment>
        <translation>
            <numerusform>%n dihapus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>fields</comment>
        <translation>
            <numerusform>%n berubah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these as always</source>
        <comment>fields that change in every event</comment>
        <translation>
            <numerusform>%n di antaranya seperti selalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s) are not shown.</source>
        <translation>
            <numerusform>%n bidang lagi tidak ditampilkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The events hold more values than can be compared; there may be more differences.</source>
        <translation>Peristiwa berisi lebih banyak nilai daripada yang dapat dibandingkan; mungkin ada perbedaan lain.</translation>
    </message>
</context>
<context>
    <name>ui::EditSeveralDialog</name>
    <message numerus="yes">
        <source>Change %n subscription(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>Ubah %n langganan</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit several subscriptions</source>
        <translation>Edit beberapa langganan</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no callback token</comment>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Tick what is to be alike in all of them. Everything else stays as it is.</source>
        <translation>Centang apa yang akan disamakan di semuanya. Yang lain tetap seperti adanya.</translation>
    </message>
    <message>
        <source>&amp;Events:</source>
        <translation>&amp;Peristiwa:</translation>
    </message>
    <message>
        <source>Callback &amp;URL:</source>
        <translation>&amp;URL callback:</translation>
    </message>
    <message>
        <source>Callback &amp;token:</source>
        <translation>&amp;Token callback:</translation>
    </message>
    <message>
        <source>Conte&amp;xt:</source>
        <translation>&amp;Konteks:</translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation>&amp;Berlaku selama:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Tick at least one event type.</source>
        <translation>Centang setidaknya satu jenis peristiwa.</translation>
    </message>
    <message>
        <source>This date is in the past. Choose a later one.</source>
        <translation>Tanggal ini sudah lewat. Pilih tanggal yang lebih baru.</translation>
    </message>
</context>
<context>
    <name>ui::EventComparison</name>
    <message>
        <source>Compare with the schema&apos;s &amp;example</source>
        <translation>Bandingkan dengan &amp;contoh dalam skema</translation>
    </message>
    <message>
        <source>&amp;Compare the two</source>
        <translation>&amp;Bandingkan keduanya</translation>
    </message>
    <message>
        <source>&amp;Compare with the one before</source>
        <translation>Bandingkan dengan yang &amp;sebelumnya</translation>
    </message>
    <message>
        <source>What differs between the selected events, field by field</source>
        <translation>Perbedaan antara peristiwa yang dipilih, per bidang</translation>
    </message>
    <message>
        <source>What changed since the event before it of the same type and object</source>
        <translation>Yang berubah sejak peristiwa sebelumnya dengan jenis dan objek yang sama</translation>
    </message>
</context>
<context>
    <name>ui::EventPins</name>
    <message>
        <source>&amp;Pin</source>
        <translation>Se&amp;matkan</translation>
    </message>
    <message>
        <source>What is pinned stays, whatever the rules say about keeping events</source>
        <translation>Yang disematkan tetap disimpan, apa pun aturan penyimpanan peristiwa</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Lepas sematan</translation>
    </message>
</context>
<context>
    <name>ui::EventTypesEdit</name>
    <message>
        <source>Event types</source>
        <translation>Jenis peristiwa</translation>
    </message>
    <message>
        <source>All</source>
        <comment>event types</comment>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Tick all event types</source>
        <translation>Centang semua jenis peristiwa</translation>
    </message>
    <message>
        <source>None</source>
        <comment>event types</comment>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Tick no event type</source>
        <translation>Jangan centang jenis peristiwa mana pun</translation>
    </message>
    <message>
        <source>Not among the documented event types</source>
        <translation>Tidak termasuk jenis peristiwa yang didokumentasikan</translation>
    </message>
</context>
<context>
    <name>ui::EventValueMenu</name>
    <message>
        <source>&amp;Show only this</source>
        <comment>of a value in the table</comment>
        <translation>&amp;Tampilkan hanya ini</translation>
    </message>
    <message>
        <source>&amp;Hide this</source>
        <comment>of a value in the table</comment>
        <translation>Sem&amp;bunyikan ini</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>&amp;Salin nilai</translation>
    </message>
    <message>
        <source>Send as a &amp;test event…</source>
        <translation>Kirim sebagai peristiwa &amp;uji…</translation>
    </message>
</context>
<context>
    <name>ui::EventsPane</name>
    <message>
        <source>Filter events</source>
        <translation>Filter peristiwa</translation>
    </message>
    <message>
        <source>Filter, such as: type:JobResponse from:+91* since:2h invalid &quot;late delivery&quot;</source>
        <extracomment>the words before the colons are not translated</extracomment>
        <translation>Filter, misalnya: type:JobResponse from:+91* since:2h invalid &quot;late delivery&quot;</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Go to the newest events</source>
        <translation>Ke peristiwa terbaru</translation>
    </message>
    <message>
        <source>It could not be pinned. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Peristiwa tidak dapat disematkan. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%n peristiwa baru</numerusform>
        </translation>
    </message>
    <message>
        <source>The events could not be read</source>
        <translation>Peristiwa tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Tidak ada yang cocok</translation>
    </message>
    <message>
        <source>No event fits the filter.</source>
        <translation>Tidak ada peristiwa yang cocok dengan filter.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Kosongkan filter</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Belum ada peristiwa</translation>
    </message>
    <message>
        <source>The listener is stopped. Start it, then create a subscription that points at its address.</source>
        <translation>Pendengar berhenti. Mulai pendengar, lalu buat langganan yang mengarah ke alamatnya.</translation>
    </message>
    <message>
        <source>Start the listener</source>
        <translation>Mulai pendengar</translation>
    </message>
    <message>
        <source>The listener is ready. Create a subscription that points at its address, and events arrive here.</source>
        <translation>Pendengar siap. Buat langganan yang mengarah ke alamatnya, dan peristiwa akan tiba di sini.</translation>
    </message>
    <message>
        <source>New subscription…</source>
        <translation>Langganan baru…</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>&amp;Mask phone numbers, names, tokens and signed links</source>
        <translation>Sa&amp;markan nomor telepon, nama, token, dan tautan bertanda tangan</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Ekspor…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Tampilkan dalam f&amp;older</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Ekspor peristiwa</translation>
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
        <translation>ZIP berisi isi peristiwa</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>All events are exported, oldest first.</source>
        <translation>Semua peristiwa diekspor, dari yang terlama.</translation>
    </message>
    <message>
        <source>What the filter shows is exported, oldest first: %1</source>
        <comment>%1 is a filter</comment>
        <translation>Yang ditampilkan filter diekspor, dari yang terlama: %1</translation>
    </message>
    <message>
        <source>Counting them…</source>
        <translation>Menghitung…</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) now.</source>
        <translation>
            <numerusform>%n peristiwa saat ini.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many they are is not known.</source>
        <translation>Jumlahnya tidak diketahui.</translation>
    </message>
    <message>
        <source>One JSON object per line, with the bodies byte for byte. The console can import it.</source>
        <translation>Satu objek JSON per baris, dengan isi byte demi byte. Konsol dapat mengimpornya.</translation>
    </message>
    <message>
        <source>One row per event, for a spreadsheet. No cell is taken for a formula.</source>
        <translation>Satu baris per peristiwa, untuk lembar bentang. Tidak ada sel yang dianggap sebagai rumus.</translation>
    </message>
    <message>
        <source>One request per event, for browsers and HTTP tools.</source>
        <translation>Satu permintaan per peristiwa, untuk browser dan alat HTTP.</translation>
    </message>
    <message>
        <source>Each body as a file of its own, and a list of them.</source>
        <translation>Setiap isi sebagai file tersendiri, beserta daftarnya.</translation>
    </message>
    <message>
        <source>The file will hold personal data and links that let anybody read media. Keep it safe.</source>
        <translation>File ini akan berisi data pribadi dan tautan yang memungkinkan siapa pun membaca media. Simpan dengan aman.</translation>
    </message>
    <message>
        <source>%1 of %2 events are written.</source>
        <comment>so far; both are numbers</comment>
        <translation>%1 dari %2 peristiwa telah ditulis.</translation>
    </message>
    <message>
        <source>Looking for the events…</source>
        <translation>Mencari peristiwa…</translation>
    </message>
    <message>
        <source>The export was given up. There is no file.</source>
        <translation>Ekspor dihentikan. Tidak ada file.</translation>
    </message>
    <message>
        <source>The file could not be written. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>File tidak dapat ditulis. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were written to %1, %2.</source>
        <comment>%1, %2: a file&apos;s name and its size</comment>
        <translation>
            <numerusform>%n peristiwa telah ditulis ke %1, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read from the store and are left out.</source>
        <translation>
            <numerusform>%n tidak dapat dibaca dari penyimpanan dan dilewati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
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
        <translation>&amp;Tampilkan hanya peristiwa dengan nilai ini</translation>
    </message>
    <message>
        <source>&amp;Hide events with this value</source>
        <translation>Sem&amp;bunyikan peristiwa dengan nilai ini</translation>
    </message>
    <message>
        <source>Copy JSON &amp;pointer</source>
        <translation>Salin &amp;pointer JSON</translation>
    </message>
</context>
<context>
    <name>ui::FileEdit</name>
    <message>
        <source>Choose…</source>
        <comment>a file</comment>
        <translation>Pilih…</translation>
    </message>
</context>
<context>
    <name>ui::FilterChips</name>
    <message>
        <source>Terms of the filter</source>
        <translation>Istilah filter</translation>
    </message>
    <message>
        <source>Take this out of the filter:
%1</source>
        <translation>Keluarkan ini dari filter:
%1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a term of the filter</comment>
        <translation>Hapus %1</translation>
    </message>
</context>
<context>
    <name>ui::Finder</name>
    <message>
        <source>Find anything (%1)</source>
        <comment>%1 is a shortcut</comment>
        <translation>Cari apa saja (%1)</translation>
    </message>
</context>
<context>
    <name>ui::FirstRun</name>
    <message>
        <source>Try it with the built-in sandbox</source>
        <translation>Coba dengan sandbox bawaan</translation>
    </message>
    <message>
        <source>Connect your service…</source>
        <translation>Hubungkan layanan Anda…</translation>
    </message>
    <message>
        <source>A service of its own inside this program, with groups, subscriptions and events that arrive by themselves. Nothing leaves this computer.</source>
        <translation>Layanan tersendiri di dalam program ini, dengan grup, langganan, dan peristiwa yang tiba dengan sendirinya. Tidak ada yang meninggalkan komputer ini.</translation>
    </message>
    <message>
        <source>Any service with this API. You need its address, and an access token or a connector&apos;s id, secret and refresh token.</source>
        <translation>Layanan apa pun dengan API ini. Anda memerlukan alamatnya, serta token akses atau ID, rahasia, dan token refresh milik konektor.</translation>
    </message>
    <message>
        <source>Tokens are kept in the keychain of this computer, events in a file on it; neither is sent anywhere but to the service you name.</source>
        <translation>Token disimpan dalam rantai kunci komputer ini, peristiwa dalam file di komputer ini; keduanya hanya dikirim ke layanan yang Anda sebutkan.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <comment>%1 is an account&apos;s name</comment>
        <translation>Membuka %1…</translation>
    </message>
    <message>
        <source>Kaizala Webhook Console</source>
        <translation>Kaizala Webhook Console</translation>
    </message>
    <message>
        <source>Its subscriptions and events are shown in a moment.</source>
        <translation>Langganan dan peristiwanya akan segera ditampilkan.</translation>
    </message>
    <message>
        <source>See and edit every webhook subscription, receive the events, and read what each one means.</source>
        <translation>Lihat dan edit setiap langganan webhook, terima peristiwanya, dan baca arti masing-masing.</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Search the guide</source>
        <translation>Cari di panduan</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Panduan</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Daftar halaman</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>The guide does not say this.</source>
        <translation>Panduan tidak memuat ini.</translation>
    </message>
    <message numerus="yes">
        <source>Found %n time(s); Enter goes to the next.</source>
        <translation>
            <numerusform>Ditemukan %n kali; Enter menuju ke yang berikutnya.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Import events</source>
        <translation>Impor peristiwa</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <comment>%1 is a file&apos;s name</comment>
        <translation>Membaca %1…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Alasan dilewati</translation>
    </message>
    <message>
        <source>Lines that are left out</source>
        <translation>Baris yang dilewati</translation>
    </message>
    <message>
        <source>%1 was not imported whole.</source>
        <comment>%1 is a file&apos;s name</comment>
        <translation>%1 tidak diimpor seluruhnya.</translation>
    </message>
    <message>
        <source>What came so far stays. Import the same file again to go on.</source>
        <translation>Yang sudah masuk tetap ada. Impor file yang sama lagi untuk melanjutkan.</translation>
    </message>
    <message>
        <source>The file is neither NDJSON of this program nor HAR. Choose another one.</source>
        <translation>File ini bukan NDJSON dari program ini dan bukan HAR. Pilih file lain.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of %1 are new here.</source>
        <comment>%1 is a file&apos;s name</comment>
        <translation>
            <numerusform>%n peristiwa dari %1 baru di sini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n sudah ada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) of events that were there are new.</source>
        <translation>
            <numerusform>%n pengiriman peristiwa yang sudah ada adalah baru.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are no events.</source>
        <translation>
            <numerusform>%n rekaman bukan peristiwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is masked: phone numbers, names and the like in it are pseudonyms.</source>
        <translation>File ini disamarkan: nomor telepon, nama, dan sejenisnya di dalamnya adalah pseudonim.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out; the first %1 are shown.</source>
        <translation>
            <numerusform>%n baris dilewati; %1 yang pertama ditampilkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out.</source>
        <translation>
            <numerusform>%n baris dilewati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>ui::InboxesPage</name>
    <message>
        <source>Ne&amp;w inbox</source>
        <translation>Kotak masuk &amp;baru</translation>
    </message>
    <message>
        <source>New to&amp;ken…</source>
        <translation>Token ba&amp;ru…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Hapus…</translation>
    </message>
    <message>
        <source>Inboxes</source>
        <translation>Kotak masuk</translation>
    </message>
    <message>
        <source>An address that nobody can guess, with a callback token of its own</source>
        <translation>Alamat yang tidak dapat ditebak siapa pun, dengan token callback tersendiri</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL callback</translation>
    </message>
    <message>
        <source>Callback token</source>
        <translation>Token callback</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nama:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>&amp;Alamat:</translation>
    </message>
    <message>
        <source>Callback &amp;token:</source>
        <translation>&amp;Token callback:</translation>
    </message>
    <message>
        <source>Each inbox is an address of its own: what comes there is known to be of the one subscription that was given it. Changes here take effect at once.</source>
        <translation>Setiap kotak masuk adalah alamat tersendiri: yang datang ke sana dipastikan berasal dari satu langganan yang diberi alamat itu. Perubahan di sini langsung berlaku.</translation>
    </message>
    <message>
        <source>It is shown while the listener runs</source>
        <translation>Ditampilkan selama pendengar berjalan</translation>
    </message>
    <message>
        <source>The account&apos;s own inbox stays.</source>
        <translation>Kotak masuk milik akun tidak dapat dihapus.</translation>
    </message>
    <message>
        <source>Take no more events there</source>
        <translation>Jangan terima peristiwa lagi di sana</translation>
    </message>
    <message>
        <source>Inbox %1</source>
        <comment>the name of a new one; %1 is a number</comment>
        <translation>Kotak masuk %1</translation>
    </message>
    <message>
        <source>New callback token</source>
        <translation>Token callback baru</translation>
    </message>
    <message>
        <source>Give this inbox a new callback token?</source>
        <translation>Beri kotak masuk ini token callback baru?</translation>
    </message>
    <message>
        <source>What is sent with the old one is refused from now on, until the new one is entered in the subscriptions that send here.</source>
        <translation>Yang dikirim dengan token lama ditolak mulai sekarang, hingga token baru dimasukkan dalam langganan yang mengirim ke sini.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Token baru</translation>
    </message>
    <message>
        <source>Remove inbox</source>
        <translation>Hapus kotak masuk</translation>
    </message>
    <message>
        <source>Remove the inbox %1?</source>
        <comment>%1 is its name</comment>
        <translation>Hapus kotak masuk %1?</translation>
    </message>
    <message>
        <source>What is sent there is answered 404 from then on. Its events stay.</source>
        <translation>Yang dikirim ke sana dijawab 404 sejak saat itu. Peristiwanya tetap ada.</translation>
    </message>
    <message>
        <source>A subscription sends there: its events are answered 404 from then on, and the service will disable it. The events that came stay.</source>
        <translation>Ada langganan yang mengirim ke sana: peristiwanya dijawab 404 sejak saat itu, dan layanan akan menonaktifkannya. Peristiwa yang sudah datang tetap ada.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>ui::Inspector</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektur</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Bidang</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Mentah</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Pengiriman</translation>
    </message>
    <message>
        <source>Fields of the event</source>
        <translation>Bidang peristiwa</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Dijawab</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Permintaan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Langganan</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>ID peristiwa</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Pengiriman</translation>
    </message>
    <message>
        <source>The body is no JSON, so it has no fields. The Raw tab shows it as it came. (%1)</source>
        <comment>%1: what a parser says about it</comment>
        <translation>Isi ini bukan JSON, sehingga tidak memiliki bidang. Tab Mentah menampilkannya seperti saat diterima. (%1)</translation>
    </message>
    <message>
        <source>%1 after %2 ms</source>
        <comment>an HTTP status, and how long the answer took</comment>
        <translation>%1 setelah %2 md</translation>
    </message>
    <message>
        <source>%1 %2 from %3</source>
        <comment>an HTTP method, a path, the sender&apos;s address</comment>
        <translation>%1 %2 dari %3</translation>
    </message>
    <message>
        <source>The event could not be read</source>
        <translation>Peristiwa tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>No event selected</source>
        <translation>Tidak ada peristiwa yang dipilih</translation>
    </message>
    <message>
        <source>Select an event in the list to see what it says, field by field.</source>
        <translation>Pilih peristiwa dalam daftar untuk melihat isinya, per bidang.</translation>
    </message>
</context>
<context>
    <name>ui::JournalDialog</name>
    <message>
        <source>Search the journal</source>
        <translation>Cari di jurnal</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Revert…</source>
        <translation>Urungkan…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Search: words of an object, an id, an address, …</source>
        <translation>Cari: kata dari objek, ID, alamat, …</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Sebelum dan sesudah</translation>
    </message>
    <message>
        <source>Write the entries that the search leaves into a file</source>
        <translation>Tulis entri yang tersisa dari pencarian ke dalam file</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n entries</source>
        <translation>
            <numerusform>%n entri terbaru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>of the journal</comment>
        <translation>
            <numerusform>%n entri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file can&apos;t be read and are left out</source>
        <translation>
            <numerusform>%n baris dari file tidak dapat dibaca dan dilewati</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an entry to see what it changed.</source>
        <translation>Pilih entri untuk melihat apa yang diubahnya.</translation>
    </message>
    <message>
        <source>Nothing has been changed from here yet.</source>
        <translation>Belum ada yang diubah dari sini.</translation>
    </message>
    <message>
        <source>No entry has all of these words.</source>
        <translation>Tidak ada entri yang memuat semua kata ini.</translation>
    </message>
    <message>
        <source>Take this change back</source>
        <translation>Urungkan perubahan ini</translation>
    </message>
    <message>
        <source>Only a change that was done and is still there can be taken back</source>
        <translation>Hanya perubahan yang telah dilakukan dan masih ada yang dapat diurungkan</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Ekspor jurnal</translation>
    </message>
    <message>
        <source>One JSON object per line (*.ndjson)</source>
        <translation>Satu objek JSON per baris (*.ndjson)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabel untuk lembar bentang (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were exported.</source>
        <comment>of the journal</comment>
        <translation>
            <numerusform>%n entri telah diekspor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place. (%1)</source>
        <comment>%1: technical detail</comment>
        <translation>File tidak dapat ditulis. Pilih tempat lain. (%1)</translation>
    </message>
</context>
<context>
    <name>ui::ListenerAddressPage</name>
    <message>
        <source>any free one</source>
        <comment>a port</comment>
        <translation>port bebas mana pun</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no trusted proxies</comment>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>&amp;Listen on:</source>
        <translation>&amp;Dengarkan di:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>P&amp;ublic address:</source>
        <translation>Alamat p&amp;ublik:</translation>
    </message>
    <message>
        <source>How senders reach the listener through a tunnel or a reverse proxy. Callback URLs are shown with it. Empty: as it listens.</source>
        <translation>Cara pengirim menjangkau pendengar melalui tunnel atau proxy terbalik. URL callback ditampilkan dengannya. Kosong: sesuai alamat tempat mendengarkan.</translation>
    </message>
    <message>
        <source>&amp;Trusted proxies:</source>
        <translation>Proxy &amp;tepercaya:</translation>
    </message>
    <message>
        <source>Addresses or ranges, such as 127.0.0.1 or 10.0.0.0/8, with commas between them. What these proxies say about the sender&apos;s address is believed, and nobody else.</source>
        <translation>Alamat atau rentang, seperti 127.0.0.1 atau 10.0.0.0/8, dipisahkan dengan koma. Hanya pernyataan proxy ini tentang alamat pengirim yang dipercaya.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>an address of this computer, and what it is</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>hanya komputer ini</translation>
    </message>
    <message>
        <source>every network of this computer</source>
        <translation>semua jaringan komputer ini</translation>
    </message>
    <message>
        <source>every network of this computer, IPv6 only</source>
        <translation>semua jaringan komputer ini, hanya IPv6</translation>
    </message>
    <message>
        <source>this computer does not have it now</source>
        <translation>komputer ini tidak memilikinya sekarang</translation>
    </message>
    <message>
        <source>Other computers can reach the listener there. Give it a certificate, and let a firewall admit only those who are to send.</source>
        <translation>Komputer lain dapat menjangkau pendengar di sana. Beri sertifikat, dan biarkan firewall hanya menerima pihak yang memang akan mengirim.</translation>
    </message>
    <message>
        <source>Ports below 1024 need special rights on many systems.</source>
        <translation>Port di bawah 1024 memerlukan hak khusus pada banyak sistem.</translation>
    </message>
    <message>
        <source>%1 is no address and no range of addresses.</source>
        <translation>%1 bukan alamat dan bukan rentang alamat.</translation>
    </message>
</context>
<context>
    <name>ui::ListenerBar</name>
    <message>
        <source>Callback URL</source>
        <translation>URL callback</translation>
    </message>
    <message>
        <source>Listener settings: address, certificate, inboxes, limits, what is kept</source>
        <translation>Pengaturan pendengar: alamat, sertifikat, kotak masuk, batas, dan apa yang disimpan</translation>
    </message>
    <message>
        <source>Listener settings</source>
        <translation>Pengaturan pendengar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>the listener</comment>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Starting…</source>
        <comment>the listener</comment>
        <translation>Memulai…</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>the listener</comment>
        <translation>Mendengarkan</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <comment>the listener; %1 is an address of this computer</comment>
        <translation>Menunggu %1</translation>
    </message>
    <message>
        <source>This computer does not have the address %1 now. The listener starts by itself as soon as it has it again.</source>
        <translation>Komputer ini tidak memiliki alamat %1 sekarang. Pendengar mulai dengan sendirinya begitu alamat itu ada lagi.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <comment>the listener</comment>
        <translation>Menghentikan…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Start the listener</source>
        <translation>Mulai pendengar</translation>
    </message>
    <message>
        <source>Stop the listener</source>
        <translation>Hentikan pendengar</translation>
    </message>
    <message>
        <source>The callback URL is shown here while the listener runs</source>
        <translation>URL callback ditampilkan di sini selama pendengar berjalan</translation>
    </message>
    <message>
        <source>%1
Valid until %2</source>
        <comment>a certificate&apos;s subject, and a time</comment>
        <translation>%1
Berlaku hingga %2</translation>
    </message>
</context>
<context>
    <name>ui::ListenerDialog</name>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Listener settings</source>
        <translation>Pengaturan pendengar</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>a page of the listener&apos;s settings</comment>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>a page of the listener&apos;s settings</comment>
        <translation>Sertifikat</translation>
    </message>
    <message>
        <source>Inboxes</source>
        <comment>a page of the listener&apos;s settings</comment>
        <translation>Kotak masuk</translation>
    </message>
    <message>
        <source>Limits</source>
        <comment>a page of the listener&apos;s settings</comment>
        <translation>Batas</translation>
    </message>
    <message>
        <source>Keep events</source>
        <comment>a page of the listener&apos;s settings</comment>
        <translation>Simpan peristiwa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>ui::ListenerLimitsPage</name>
    <message>
        <source>Back to the default</source>
        <translation>Kembali ke bawaan</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <comment>%1 is the name of a limit</comment>
        <translation>%1: kembali ke bawaan</translation>
    </message>
    <message>
        <source>default %1</source>
        <comment>%1 is a number</comment>
        <translation>bawaan %1</translation>
    </message>
</context>
<context>
    <name>ui::ListenerPane</name>
    <message>
        <source>The certificate was exchanged. New connections get the new one.</source>
        <translation>Sertifikat telah diganti. Koneksi baru mendapat sertifikat yang baru.</translation>
    </message>
    <message>
        <source>The listener could not be started. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Pendengar tidak dapat dimulai. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation>Gunakan port lain</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>of the listener</comment>
        <translation>Pengaturan…</translation>
    </message>
    <message>
        <source>The listener has another port now, %1. Subscriptions that name the old one have to be changed, unless a proxy stands between.</source>
        <translation>Pendengar kini memiliki port lain, %1. Langganan yang menyebutkan port lama harus diubah, kecuali ada proxy di antaranya.</translation>
    </message>
    <message>
        <source>The files of the certificate changed, and what is in them now can&apos;t be used. The old certificate is used further. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>File sertifikat berubah, dan isinya sekarang tidak dapat digunakan. Sertifikat lama tetap digunakan. %1</translation>
    </message>
</context>
<context>
    <name>ui::ListenerTlsPage</name>
    <message>
        <source>Choose the certificate</source>
        <translation>Pilih sertifikat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Sertifikat (*.pem *.crt *.cer);;Semua file (*)</translation>
    </message>
    <message>
        <source>Choose the key</source>
        <translation>Pilih kunci</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Kunci (*.pem *.key);;Semua file (*)</translation>
    </message>
    <message>
        <source>Choose the PKCS#12 file</source>
        <translation>Pilih file PKCS#12</translation>
    </message>
    <message>
        <source>PKCS#12 (*.p12 *.pfx);;All files (*)</source>
        <translation>PKCS#12 (*.p12 *.pfx);;Semua file (*)</translation>
    </message>
    <message>
        <source>&amp;Reload certificate</source>
        <translation>&amp;Muat ulang sertifikat</translation>
    </message>
    <message>
        <source>None: plain HTTP, for a proxy or a tunnel in front</source>
        <translation>Tidak ada: HTTP biasa, untuk proxy atau tunnel di depannya</translation>
    </message>
    <message>
        <source>PEM: a certificate and its key</source>
        <translation>PEM: sertifikat dan kuncinya</translation>
    </message>
    <message>
        <source>PKCS#12: both in one file</source>
        <translation>PKCS#12: keduanya dalam satu file</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no passphrase</comment>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Read the files again, without a restart. It happens by itself when they change.</source>
        <translation>Baca ulang file, tanpa memulai ulang. Hal ini terjadi secara otomatis saat file berubah.</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>of a certificate</comment>
        <translation>Subjek</translation>
    </message>
    <message>
        <source>Good for</source>
        <comment>host names of a certificate</comment>
        <translation>Berlaku untuk</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>a certificate</comment>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>&amp;Enkripsi:</translation>
    </message>
    <message>
        <source>&amp;Certificate:</source>
        <translation>&amp;Sertifikat:</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Kunci:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;File:</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase:</source>
        <translation>F&amp;rasa sandi:</translation>
    </message>
    <message>
        <source>This certificate has expired: senders refuse it. Get a new one.</source>
        <translation>Sertifikat ini telah kedaluwarsa: pengirim menolaknya. Dapatkan yang baru.</translation>
    </message>
    <message>
        <source>This certificate expires soon. Renew it; the new files are read by themselves.</source>
        <translation>Sertifikat ini segera kedaluwarsa. Perpanjang; file baru dibaca secara otomatis.</translation>
    </message>
    <message>
        <source>Choose the certificate and its key.</source>
        <translation>Pilih sertifikat dan kuncinya.</translation>
    </message>
    <message>
        <source>Choose the PKCS#12 file.</source>
        <translation>Pilih file PKCS#12.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Bahasa</translation>
    </message>
    <message>
        <source>Kaizala Webhook Console</source>
        <translation>Kaizala Webhook Console</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objek</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Pendengar</translation>
    </message>
    <message>
        <source>&amp;Subscription</source>
        <translation>&amp;Langganan</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>&amp;Listener</source>
        <translation>&amp;Pendengar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Tata letak</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>Bilah alat utama</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Langganan</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>The account could not be opened. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Akun tidak dapat dibuka. %1</translation>
    </message>
    <message>
        <source>Sign in first, or try the sandbox.</source>
        <translation>Masuk terlebih dahulu, atau coba sandbox.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Hapus akun</translation>
    </message>
    <message>
        <source>Remove %1 and everything that is stored of it here?</source>
        <comment>%1 is an account&apos;s name</comment>
        <translation>Hapus %1 dan semua yang disimpan tentangnya di sini?</translation>
    </message>
    <message numerus="yes">
        <source>Deleted from this computer: its tokens, its settings, and its events (%n file(s)). This can&apos;t be undone. Its subscriptions stay at the service.</source>
        <translation>
            <numerusform>Dihapus dari komputer ini: token, pengaturan, dan peristiwanya (%n file). Ini tidak dapat diurungkan. Langganannya tetap ada di layanan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was removed.</source>
        <translation>Akun telah dihapus.</translation>
    </message>
    <message>
        <source>Not everything could be removed. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Tidak semuanya dapat dihapus. %1</translation>
    </message>
    <message>
        <source>The subscription was created.</source>
        <translation>Langganan telah dibuat.</translation>
    </message>
    <message>
        <source>The subscription was changed.</source>
        <translation>Langganan telah diubah.</translation>
    </message>
    <message>
        <source>Signed in to %1.</source>
        <comment>%1 is an account&apos;s name</comment>
        <translation>Masuk ke %1 berhasil.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Masuk lagi…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Keluar dari akun</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <comment>%1 is an account&apos;s name</comment>
        <translation>Keluar dari %1?</translation>
    </message>
    <message>
        <source>Its tokens are removed from this computer. Its events stay on disk, its subscriptions at the service.</source>
        <translation>Tokennya dihapus dari komputer ini. Peristiwanya tetap ada di disk, langganannya tetap ada di layanan.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Anda telah keluar dari akun.</translation>
    </message>
    <message>
        <source>the sandbox</source>
        <translation>sandbox</translation>
    </message>
    <message>
        <source>The sandbox could not be started. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Sandbox tidak dapat dimulai. %1</translation>
    </message>
    <message>
        <source>Import events</source>
        <translation>Impor peristiwa</translation>
    </message>
    <message>
        <source>Events (*.ndjson *.har)</source>
        <translation>Peristiwa (*.ndjson *.har)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua file (*)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ba&amp;ntuan</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>the language</comment>
        <translation>Sesuai &amp;sistem</translation>
    </message>
</context>
<context>
    <name>ui::ObjectMenu</name>
    <message>
        <source>New subscription…</source>
        <translation>Langganan baru…</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Salin ID</translation>
    </message>
    <message>
        <source>Read its subscriptions anew</source>
        <translation>Baca ulang langganannya</translation>
    </message>
    <message>
        <source>Name…</source>
        <comment>give an object a name</comment>
        <translation>Beri nama…</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>an object that was added here</comment>
        <translation>Lupakan</translation>
    </message>
    <message>
        <source>Take it off the list, or give it the service&apos;s name again; the service hears nothing of it</source>
        <translation>Keluarkan dari daftar, atau kembalikan ke nama dari layanan; layanan tidak diberi tahu</translation>
    </message>
    <message>
        <source>The service lists it, so it comes again with every refresh</source>
        <translation>Layanan mencantumkannya, sehingga muncul lagi setiap kali disegarkan</translation>
    </message>
    <message>
        <source>Read its actions</source>
        <translation>Baca tindakannya</translation>
    </message>
    <message>
        <source>Of every type</source>
        <comment>actions of a group</comment>
        <translation>Semua jenis</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Survei</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Polling</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rapat</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Gambar</translation>
    </message>
    <message numerus="yes">
        <source>%1: more than these %n</source>
        <comment>%1: such as: Jobs</comment>
        <translation>
            <numerusform>%1: lebih dari %n ini</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ObjectPicker</name>
    <message>
        <source>Filter the objects</source>
        <translation>Filter objek</translation>
    </message>
    <message>
        <source>Duplicate to other objects</source>
        <translation>Duplikasi ke objek lain</translation>
    </message>
    <message>
        <source>Filter by name or id</source>
        <translation>Filter menurut nama atau ID</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objek</translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>Semua yang ditampilkan</translation>
    </message>
    <message>
        <source>Tick what the filter leaves; the others stay as they are</source>
        <translation>Centang yang tersisa dari filter; yang lain tetap seperti adanya</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Untick every object, also what the filter hides</source>
        <translation>Hapus centang semua objek, termasuk yang disembunyikan filter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <comment>an object&apos;s name, its id, its type</comment>
        <translation>%1 – %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an object&apos;s id and its type</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>how many objects</comment>
        <translation>
            <numerusform>%n dipilih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate to %n object(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>Duplikasi ke %n objek</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ObjectsPane</name>
    <message>
        <source>Search the objects</source>
        <translation>Cari objek</translation>
    </message>
    <message>
        <source>Every word has to occur in an object&apos;s name, id or type</source>
        <translation>Setiap kata harus muncul dalam nama, ID, atau jenis objek</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objek</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of how many objects were found</comment>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Tidak ada yang cocok</translation>
    </message>
    <message>
        <source>No object fits the search.</source>
        <translation>Tidak ada objek yang cocok dengan pencarian.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Kosongkan pencarian</translation>
    </message>
    <message>
        <source>The groups could not be read</source>
        <translation>Grup tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Tidak ada grup</translation>
    </message>
    <message>
        <source>This account reaches no group. An action, an action package or a group can be added by its id.</source>
        <translation>Akun ini tidak menjangkau grup mana pun. Tindakan, paket tindakan, atau grup dapat ditambahkan menurut ID-nya.</translation>
    </message>
    <message>
        <source>Add an object…</source>
        <translation>Tambah objek…</translation>
    </message>
    <message>
        <source>The actions could not be read. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Tindakan tidak dapat dibaca. %1</translation>
    </message>
    <message>
        <source>The service gives no more of this group&apos;s actions. Read one type at a time, or add an action by its id.</source>
        <translation>Layanan tidak memberikan tindakan lain dari grup ini. Baca satu jenis pada satu waktu, atau tambahkan tindakan menurut ID-nya.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) found.</source>
        <translation>
            <numerusform>%n tindakan ditemukan.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other action found.</source>
        <translation>Tidak ada tindakan lain yang ditemukan.</translation>
    </message>
</context>
<context>
    <name>ui::OverviewStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Journal…</source>
        <translation>Jurnal…</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Sudah dilihat</translation>
    </message>
    <message>
        <source>Overview of all objects</source>
        <translation>Ikhtisar semua objek</translation>
    </message>
    <message>
        <source>Keep what was read, and read the rest another time</source>
        <translation>Simpan yang sudah dibaca, dan baca sisanya lain kali</translation>
    </message>
    <message>
        <source>Who changed what, and when it was noticed</source>
        <translation>Siapa mengubah apa, dan kapan hal itu diketahui</translation>
    </message>
    <message>
        <source>Take the marks away; the journal keeps what they say</source>
        <translation>Hilangkan tandanya; jurnal tetap menyimpan keterangannya</translation>
    </message>
    <message numerus="yes">
        <source>Paused at %1 of %n object(s).</source>
        <translation>
            <numerusform>Dijeda pada %1 dari %n objek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %n object(s)… %2 could not be read so far.</source>
        <translation>
            <numerusform>Membaca %1 dari %n objek… Sejauh ini %2 tidak dapat dibaca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the groups…</source>
        <translation>Membaca grup…</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %n object(s)…</source>
        <translation>
            <numerusform>Membaca %1 dari %n objek…</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1. %2</source>
        <comment>%1: such as: 3 hours ago; %2: a sentence</comment>
        <translation>Keadaan per %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) could not be read; the tree marks them.</source>
        <translation>
            <numerusform>%n objek tidak dapat dibaca; objek itu ditandai dalam pohon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every object was read.</source>
        <translation>Tidak semua objek dibaca.</translation>
    </message>
    <message>
        <source>As of %1. Not every object was read since.</source>
        <comment>%1: such as: 3 hours ago</comment>
        <translation>Keadaan per %1. Sejak itu tidak semua objek dibaca.</translation>
    </message>
    <message numerus="yes">
        <source>Others changed something at the service since your last look: %n subscription(s) new or changed, %1 gone.</source>
        <comment>%1: a number of subscriptions</comment>
        <translation>
            <numerusform>Orang lain mengubah sesuatu di layanan sejak terakhir kali Anda melihat: %n langganan baru atau berubah, %1 hilang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lanjut membaca</translation>
    </message>
    <message>
        <source>Ask nothing more for now; what is read stays</source>
        <translation>Jangan tanyakan apa pun lagi untuk saat ini; yang sudah dibaca tetap ada</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Read what was left unread, and nothing else</source>
        <translation>Baca yang belum terbaca, dan tidak yang lain</translation>
    </message>
</context>
<context>
    <name>ui::PerspectiveMenu</name>
    <message>
        <source>&amp;Perspective</source>
        <comment>an arrangement of the window&apos;s panes</comment>
        <translation>P&amp;erspektif</translation>
    </message>
    <message>
        <source>&amp;Administer</source>
        <comment>a perspective</comment>
        <translation>&amp;Kelola</translation>
    </message>
    <message>
        <source>Show all panes, with the subscriptions in the middle</source>
        <translation>Tampilkan semua panel, dengan langganan di tengah</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <comment>a perspective</comment>
        <translation>&amp;Dengarkan</translation>
    </message>
    <message>
        <source>Give the listener&apos;s events most of the window</source>
        <translation>Berikan sebagian besar jendela untuk peristiwa pendengar</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <comment>a perspective</comment>
        <translation>&amp;Periksa</translation>
    </message>
    <message>
        <source>Give the whole window to the events and the inspector</source>
        <translation>Berikan seluruh jendela untuk peristiwa dan inspektur</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>&amp;Save this arrangement…</source>
        <translation>&amp;Simpan susunan ini…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <comment>a saved perspective</comment>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>Save this arrangement</source>
        <translation>Simpan susunan ini</translation>
    </message>
    <message>
        <source>Name of the perspective:</source>
        <translation>Nama perspektif:</translation>
    </message>
</context>
<context>
    <name>ui::PlanDialog</name>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Tampilkan perubahan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Plan from a file</source>
        <translation>Rencana dari file</translation>
    </message>
    <message>
        <source>What is to be said about the file</source>
        <translation>Hal yang perlu disampaikan tentang file</translation>
    </message>
    <message>
        <source>%1 is read…</source>
        <comment>%1: a file&apos;s name</comment>
        <translation>%1 sedang dibaca…</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. Check that it is there and that you may read it.</source>
        <translation>File tidak dapat dibaca. Pastikan file itu ada dan Anda boleh membacanya.</translation>
    </message>
    <message>
        <source>The file can&apos;t be used as it is. Correct it, then try again.</source>
        <translation>File tidak dapat digunakan seperti adanya. Perbaiki, lalu coba lagi.</translation>
    </message>
    <message numerus="yes">
        <source>The service is asked about %n object(s)…</source>
        <translation>
            <numerusform>Layanan ditanyai tentang %n objek…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an object&apos;s id, and a sentence that says why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not everything could be read from the service, so nothing was compared. Try again.</source>
        <translation>Tidak semuanya dapat dibaca dari layanan, sehingga tidak ada yang dibandingkan. Coba lagi.</translation>
    </message>
    <message>
        <source>%1: left out, because it needs a callback token, and a file holds none. Edit it here.</source>
        <comment>%1: a callback URL</comment>
        <translation>%1: dilewati, karena memerlukan token callback, sedangkan file tidak memuatnya. Edit di sini.</translation>
    </message>
    <message>
        <source>Before you see what would be changed, read this.</source>
        <translation>Sebelum Anda melihat apa yang akan diubah, baca ini.</translation>
    </message>
    <message>
        <source>The service has what the file says. There is nothing to change.</source>
        <translation>Layanan sudah sesuai dengan isi file. Tidak ada yang perlu diubah.</translation>
    </message>
    <message>
        <source>Nothing can be changed from here.</source>
        <translation>Tidak ada yang dapat diubah dari sini.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>ui::QuerySuggestions</name>
    <message>
        <source>Suggestions for the filter</source>
        <translation>Saran untuk filter</translation>
    </message>
</context>
<context>
    <name>ui::RawView</name>
    <message>
        <source>Show all</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>Raw body</source>
        <translation>Isi mentah</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <comment>two sizes, such as 1 MB and 5 MB</comment>
        <translation>%1 pertama dari %2 ditampilkan.</translation>
    </message>
</context>
<context>
    <name>ui::ReachDialog</name>
    <message>
        <source>Configuration</source>
        <translation>Konfigurasi</translation>
    </message>
    <message>
        <source>What the tunnel program says</source>
        <translation>Keluaran program tunnel</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Gunakan</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>Keterjangkauan</translation>
    </message>
    <message>
        <source>Ways to reach the listener</source>
        <translation>Cara menjangkau pendengar</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <comment>a way to reach the listener</comment>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Reverse proxy</source>
        <comment>a way to reach the listener</comment>
        <translation>Proxy terbalik</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>A service on another computer reaches the listener only through a public address. Set up one of these, then let the console try it from outside.</source>
        <translation>Layanan di komputer lain hanya dapat menjangkau pendengar melalui alamat publik. Siapkan salah satu cara ini, lalu biarkan konsol mencobanya dari luar.</translation>
    </message>
    <message>
        <source>cloudflared (no account needed)</source>
        <translation>cloudflared (tidak memerlukan akun)</translation>
    </message>
    <message>
        <source>ngrok</source>
        <translation>ngrok</translation>
    </message>
    <message>
        <source>SSH to a server of your own</source>
        <translation>SSH ke server Anda sendiri</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Program lain</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>&amp;Program:</source>
        <translation>&amp;Program:</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>&amp;Command:</source>
        <translation>P&amp;erintah:</translation>
    </message>
    <message>
        <source>Start the listener first: a tunnel leads to it.</source>
        <translation>Mulai pendengar terlebih dahulu: tunnel menuju ke pendengar.</translation>
    </message>
    <message>
        <source>The program has to be on this computer. It is run as it stands here, without a shell.</source>
        <translation>Program harus ada di komputer ini. Program dijalankan persis seperti yang tertulis di sini, tanpa shell.</translation>
    </message>
    <message>
        <source>Stop the tunnel</source>
        <translation>Hentikan tunnel</translation>
    </message>
    <message>
        <source>Start the tunnel</source>
        <translation>Mulai tunnel</translation>
    </message>
    <message>
        <source>The tunnel program runs. It has not told a public address so far.</source>
        <translation>Program tunnel berjalan. Sejauh ini program belum menyebutkan alamat publik.</translation>
    </message>
    <message>
        <source>The tunnel is open at %1.</source>
        <comment>%1 is an address</comment>
        <translation>Tunnel terbuka di %1.</translation>
    </message>
    <message>
        <source>The tunnel is closed. Nobody outside reaches the listener through it any more.</source>
        <translation>Tunnel ditutup. Tidak ada pihak luar yang dapat menjangkau pendengar melaluinya lagi.</translation>
    </message>
    <message>
        <source>There is no such program on this computer, or it may not be run. Install it, or write where it is.</source>
        <translation>Tidak ada program seperti itu di komputer ini, atau program itu tidak boleh dijalankan. Instal program itu, atau tuliskan lokasinya.</translation>
    </message>
    <message>
        <source>The tunnel program ended by itself, with exit code %1. What it said last stands below.</source>
        <translation>Program tunnel berakhir sendiri, dengan kode keluar %1. Keluaran terakhirnya ada di bawah.</translation>
    </message>
    <message>
        <source>Write the command that opens the tunnel.</source>
        <translation>Tuliskan perintah yang membuka tunnel.</translation>
    </message>
    <message>
        <source>P&amp;roxy:</source>
        <translation>P&amp;roxy:</translation>
    </message>
    <message>
        <source>Public &amp;name:</source>
        <translation>&amp;Nama publik:</translation>
    </message>
    <message>
        <source>So that senders are known by their own addresses, name the proxy&apos;s address among the trusted proxies in the listener&apos;s settings.</source>
        <translation>Agar pengirim dikenali dari alamatnya sendiri, cantumkan alamat proxy di antara proxy tepercaya dalam pengaturan pendengar.</translation>
    </message>
    <message>
        <source>Start the listener first: the configuration needs its port.</source>
        <translation>Mulai pendengar terlebih dahulu: konfigurasi memerlukan port-nya.</translation>
    </message>
    <message>
        <source>Give this address to new subscriptions</source>
        <translation>Berikan alamat ini ke langganan baru</translation>
    </message>
    <message>
        <source>Call the listener through its public address, as the service would</source>
        <translation>Panggil pendengar melalui alamat publiknya, seperti yang akan dilakukan layanan</translation>
    </message>
    <message>
        <source>Public &amp;address:</source>
        <translation>&amp;Alamat publik:</translation>
    </message>
    <message>
        <source>There is no public address now: new subscriptions get the listener&apos;s own.</source>
        <translation>Tidak ada alamat publik sekarang: langganan baru mendapat alamat pendengar sendiri.</translation>
    </message>
    <message>
        <source>New subscriptions get this address. Those that are there keep theirs until they are edited.</source>
        <translation>Langganan baru mendapat alamat ini. Yang sudah ada mempertahankan alamatnya hingga diedit.</translation>
    </message>
    <message>
        <source>Start the listener first.</source>
        <translation>Mulai pendengar terlebih dahulu.</translation>
    </message>
</context>
<context>
    <name>ui::RenewDialog</name>
    <message>
        <source>Renew subscriptions</source>
        <translation>Perpanjang langganan</translation>
    </message>
    <message numerus="yes">
        <source>How long are %n subscription(s) to be valid, counted from now?</source>
        <translation>
            <numerusform>Berapa lama %n langganan akan berlaku, dihitung dari sekarang?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation>&amp;Berlaku selama:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Perpanjang</translation>
    </message>
    <message>
        <source>This date is in the past. Choose a later one.</source>
        <translation>Tanggal ini sudah lewat. Pilih tanggal yang lebih baru.</translation>
    </message>
</context>
<context>
    <name>ui::RetentionPage</name>
    <message>
        <source>This inbox has a &amp;rule of its own</source>
        <translation>Kotak masuk ini memiliki &amp;aturan tersendiri</translation>
    </message>
    <message>
        <source>Events &amp;older than</source>
        <translation>Peristiwa &amp;lebih lama dari</translation>
    </message>
    <message>
        <source>Days to keep</source>
        <translation>Jumlah hari penyimpanan</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit of an age</comment>
        <translation>hari</translation>
    </message>
    <message>
        <source>More e&amp;vents than</source>
        <translation>&amp;Peristiwa lebih dari</translation>
    </message>
    <message>
        <source>Events to keep</source>
        <translation>Jumlah peristiwa yang disimpan</translation>
    </message>
    <message>
        <source>events</source>
        <comment>unit</comment>
        <translation>peristiwa</translation>
    </message>
    <message>
        <source>More &amp;data than</source>
        <translation>&amp;Data lebih dari</translation>
    </message>
    <message>
        <source>Data to keep</source>
        <translation>Jumlah data yang disimpan</translation>
    </message>
    <message>
        <source>MB</source>
        <comment>unit: megabytes</comment>
        <translation>MB</translation>
    </message>
    <message>
        <source>What the inboxes take</source>
        <translation>Ruang yang dipakai kotak masuk</translation>
    </message>
    <message>
        <source>What is beyond any of these is deleted, oldest first, a little at a time. Pinned events stay and are not counted. With nothing ticked everything is kept.</source>
        <translation>Yang melebihi salah satu batas ini dihapus, dari yang terlama, sedikit demi sedikit. Peristiwa yang disematkan tetap ada dan tidak dihitung. Jika tidak ada yang dicentang, semuanya disimpan.</translation>
    </message>
    <message>
        <source>&amp;Inbox:</source>
        <translation>&amp;Kotak masuk:</translation>
    </message>
    <message>
        <source>Every inbox without a rule of its own</source>
        <translation>Setiap kotak masuk tanpa aturan tersendiri</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no inbox</comment>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Kotak masuk</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Pinned</source>
        <comment>a number of events</comment>
        <translation>Disematkan</translation>
    </message>
    <message>
        <source>On disk: %1, of which %2 are free for what comes.</source>
        <comment>sizes of a file</comment>
        <translation>Di disk: %1, dengan %2 di antaranya bebas untuk yang akan datang.</translation>
    </message>
    <message numerus="yes">
        <source>About %n event(s) are beyond this rule and will be deleted. Pin what is to stay: it can&apos;t be undone.</source>
        <translation>
            <numerusform>Sekitar %n peristiwa melebihi aturan ini dan akan dihapus. Sematkan yang harus tetap ada: ini tidak dapat diurungkan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SavedFiltersPane</name>
    <message>
        <source>Filter the events, then keep the filter here.</source>
        <translation>Filter peristiwa, lalu simpan filternya di sini.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Save the filter of the events</source>
        <translation>Simpan filter peristiwa</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filter tersimpan</translation>
    </message>
    <message>
        <source>The filter of the events is saved already</source>
        <translation>Filter peristiwa ini sudah disimpan</translation>
    </message>
    <message>
        <source>The events are not filtered now</source>
        <translation>Peristiwa tidak difilter sekarang</translation>
    </message>
    <message>
        <source>Removed “%1”</source>
        <comment>a saved filter</comment>
        <translation>“%1” dihapus</translation>
    </message>
    <message numerus="yes">
        <source>There are %n filters already; remove one first.</source>
        <translation>
            <numerusform>Sudah ada %n filter; hapus salah satunya terlebih dahulu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show its events</source>
        <translation>Tampilkan peristiwanya</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Pindahkan ke atas</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Pindahkan ke bawah</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>ui::SchemaDraft</name>
    <message>
        <source>Copy as JSON &amp;Schema draft</source>
        <translation>Salin sebagai draf JSON S&amp;chema</translation>
    </message>
    <message>
        <source>What the selected events have in common: types, required fields, formats</source>
        <translation>Yang dimiliki bersama oleh peristiwa yang dipilih: jenis, bidang wajib, format</translation>
    </message>
    <message>
        <source>None of the selected events is JSON, so there is no schema to draft.</source>
        <translation>Tidak satu pun peristiwa yang dipilih berupa JSON, sehingga tidak ada skema untuk dibuat drafnya.</translation>
    </message>
</context>
<context>
    <name>ui::SecretEdit</name>
    <message>
        <source>Hide</source>
        <translation>Sembunyikan</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Perlihatkan</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pintasan keyboard</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Perintah dan tombolnya</translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation>Filter perintah</translation>
    </message>
    <message>
        <source>Filter by command or key</source>
        <translation>Filter menurut perintah atau tombol</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>ui::SignInDialog</name>
    <message>
        <source>&amp;Keep the secrets for this run only</source>
        <translation>&amp;Simpan rahasia hanya untuk sesi ini</translation>
    </message>
    <message>
        <source>Try the built-in sandbox</source>
        <translation>Coba sandbox bawaan</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Berhenti menunggu</translation>
    </message>
    <message>
        <source>Connect your service</source>
        <translation>Hubungkan layanan Anda</translation>
    </message>
    <message>
        <source>Contoso</source>
        <comment>an example of an account&apos;s name</comment>
        <translation>Contoso</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nama:</translation>
    </message>
    <message>
        <source>Service &amp;address:</source>
        <translation>&amp;Alamat layanan:</translation>
    </message>
    <message>
        <source>Sign &amp;in:</source>
        <translation>Cara &amp;masuk:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>They are kept in memory then, are never written, and are gone when the program ends: you sign in again the next time.</source>
        <translation>Rahasia kemudian disimpan dalam memori, tidak pernah ditulis, dan hilang saat program berakhir: Anda masuk lagi pada kali berikutnya.</translation>
    </message>
    <message>
        <source>Send PIN</source>
        <translation>Kirim PIN</translation>
    </message>
    <message>
        <source>Open the browser…</source>
        <translation>Buka browser…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Masuk lagi</translation>
    </message>
    <message>
        <source>Enter the address of the service, as its operator gave it to you.</source>
        <translation>Masukkan alamat layanan, seperti yang diberikan operatornya kepada Anda.</translation>
    </message>
    <message>
        <source>This is no web address. It starts with https:// and names a host.</source>
        <translation>Ini bukan alamat web. Alamat web diawali https:// dan menyebutkan host.</translation>
    </message>
    <message>
        <source>Secrets go to https addresses only. Plain http is for a service on this computer.</source>
        <translation>Rahasia hanya dikirim ke alamat https. Http biasa hanya untuk layanan di komputer ini.</translation>
    </message>
    <message>
        <source>Give the account a name of your choice.</source>
        <translation>Beri akun nama pilihan Anda.</translation>
    </message>
    <message>
        <source>The PIN is asked for…</source>
        <translation>PIN sedang diminta…</translation>
    </message>
    <message>
        <source>Sign in in the browser; the console waits for it…</source>
        <translation>Masuklah di browser; konsol menunggunya…</translation>
    </message>
    <message>
        <source>No browser could be opened. Choose a default browser in the system&apos;s settings, then try again, or sign in another way.</source>
        <translation>Tidak ada browser yang dapat dibuka. Pilih browser default dalam pengaturan sistem, lalu coba lagi, atau masuk dengan cara lain.</translation>
    </message>
    <message>
        <source>The service is asked now…</source>
        <translation>Layanan sedang ditanyai…</translation>
    </message>
</context>
<context>
    <name>ui::SignInFields</name>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Kirim la&amp;gi</translation>
    </message>
    <message>
        <source>The same as the service&apos;s</source>
        <comment>the address of a sign-in page</comment>
        <translation>Sama dengan milik layanan</translation>
    </message>
    <message>
        <source>Application i&amp;d:</source>
        <translation>I&amp;D aplikasi:</translation>
    </message>
    <message>
        <source>Application &amp;secret:</source>
        <translation>Rahasia apli&amp;kasi:</translation>
    </message>
    <message>
        <source>Access &amp;token:</source>
        <translation>&amp;Token akses:</translation>
    </message>
    <message>
        <source>&amp;Refresh token:</source>
        <translation>Token &amp;refresh:</translation>
    </message>
    <message>
        <source>Sign-in &amp;page:</source>
        <comment>the address of the page where one signs in</comment>
        <translation>&amp;Halaman masuk:</translation>
    </message>
    <message>
        <source>&amp;Mobile number:</source>
        <translation>Nomor &amp;ponsel:</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>P&amp;IN:</translation>
    </message>
    <message>
        <source>With an access token</source>
        <translation>Dengan token akses</translation>
    </message>
    <message>
        <source>As a connector</source>
        <translation>Sebagai konektor</translation>
    </message>
    <message>
        <source>With a PIN</source>
        <translation>Dengan PIN</translation>
    </message>
    <message>
        <source>In the browser (OAuth 2.0)</source>
        <translation>Di browser (OAuth 2.0)</translation>
    </message>
    <message>
        <source>A token from the service&apos;s own tools. It works until it expires, usually a day; then you sign in again.</source>
        <translation>Token dari alat milik layanan. Token ini berfungsi hingga kedaluwarsa, biasanya sehari; setelah itu Anda masuk lagi.</translation>
    </message>
    <message>
        <source>An application with a secret and a refresh token. Its access token is renewed by itself.</source>
        <translation>Aplikasi dengan rahasia dan token refresh. Token aksesnya diperbarui secara otomatis.</translation>
    </message>
    <message>
        <source>The service sends a PIN to a mobile number. It makes a connector; the one that the application had before ends.</source>
        <translation>Layanan mengirim PIN ke nomor ponsel. Cara ini membuat konektor; konektor yang dimiliki aplikasi sebelumnya berakhir.</translation>
    </message>
    <message>
        <source>You sign in on the service&apos;s own page, and the browser comes back here. It makes a connector; the one that the application had before ends.</source>
        <translation>Anda masuk di halaman milik layanan, dan browser kembali ke sini. Cara ini membuat konektor; konektor yang dimiliki aplikasi sebelumnya berakhir.</translation>
    </message>
    <message>
        <source>The service does not accept this access token. Paste a newer one.</source>
        <translation>Layanan tidak menerima token akses ini. Tempel token yang lebih baru.</translation>
    </message>
    <message>
        <source>The service does not accept this connector. Check its application id, secret and refresh token.</source>
        <translation>Layanan tidak menerima konektor ini. Periksa ID aplikasi, rahasia, dan token refresh-nya.</translation>
    </message>
    <message>
        <source>The service does not accept this PIN. Check it and the number, or have another one sent.</source>
        <translation>Layanan tidak menerima PIN ini. Periksa PIN dan nomornya, atau minta PIN lain dikirim.</translation>
    </message>
    <message>
        <source>The service does not accept this sign-in. Check the application id and its secret.</source>
        <translation>Layanan tidak menerima proses masuk ini. Periksa ID aplikasi dan rahasianya.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, and what the service says</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The PIN is on its way to %1.</source>
        <comment>%1: a mobile number</comment>
        <translation>PIN sedang dikirim ke %1.</translation>
    </message>
    <message>
        <source>Paste the access token.</source>
        <translation>Tempel token akses.</translation>
    </message>
    <message>
        <source>A connector needs its application id, its secret and its refresh token.</source>
        <translation>Konektor memerlukan ID aplikasi, rahasia, dan token refresh-nya.</translation>
    </message>
    <message>
        <source>Enter the PIN that was sent to the mobile number.</source>
        <translation>Masukkan PIN yang dikirim ke nomor ponsel.</translation>
    </message>
    <message>
        <source>The application id, its secret and the mobile number are needed.</source>
        <translation>ID aplikasi, rahasianya, dan nomor ponsel diperlukan.</translation>
    </message>
    <message>
        <source>The application id and its secret are needed.</source>
        <translation>ID aplikasi dan rahasianya diperlukan.</translation>
    </message>
</context>
<context>
    <name>ui::StartChecklist</name>
    <message>
        <source>First steps</source>
        <translation>Langkah pertama</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <comment>a step of the first round</comment>
        <translation>Hubungkan akun</translation>
    </message>
    <message>
        <source>Start the listener</source>
        <comment>a step of the first round</comment>
        <translation>Mulai pendengar</translation>
    </message>
    <message>
        <source>Create a subscription that reaches it</source>
        <comment>a step of the first round; it: the listener</comment>
        <translation>Buat langganan yang menjangkaunya</translation>
    </message>
    <message>
        <source>Receive an event</source>
        <comment>a step of the first round</comment>
        <translation>Terima peristiwa</translation>
    </message>
    <message>
        <source>Don&apos;t show the first steps any more</source>
        <translation>Jangan tampilkan langkah pertama lagi</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>a step of the first round</comment>
        <translation>%1: selesai</translation>
    </message>
    <message>
        <source>First steps: %1 of %2 done</source>
        <comment>both are numbers</comment>
        <translation>Langkah pertama: %1 dari %2 selesai</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Listener stopped</source>
        <translation>Pendengar berhenti</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Mendengarkan</translation>
    </message>
    <message>
        <source>Listener waits for %1</source>
        <comment>%1 is an address of this computer</comment>
        <translation>Pendengar menunggu %1</translation>
    </message>
    <message>
        <source>Listener changing…</source>
        <translation>Pendengar sedang berubah…</translation>
    </message>
    <message>
        <source>Events can&apos;t be counted</source>
        <translation>Peristiwa tidak dapat dihitung</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) stored</source>
        <translation>
            <numerusform>%n peristiwa disimpan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StoreBanner</name>
    <message>
        <source>Events are stored again. No delivery was refused meanwhile.</source>
        <translation>Peristiwa disimpan lagi. Tidak ada pengiriman yang ditolak sementara itu.</translation>
    </message>
    <message numerus="yes">
        <source>Events are stored again. %n delivery(s) were answered 503 meanwhile; their senders try again.</source>
        <translation>
            <numerusform>Peristiwa disimpan lagi. Sementara itu %n pengiriman dijawab 503; pengirimnya mencoba lagi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionCommands</name>
    <message>
        <source>Select a subscription first.</source>
        <translation>Pilih langganan terlebih dahulu.</translation>
    </message>
    <message>
        <source>What is selected is active already.</source>
        <translation>Yang dipilih sudah aktif.</translation>
    </message>
    <message>
        <source>There is no other object yet. Refresh, or add one by its id.</source>
        <translation>Belum ada objek lain. Segarkan, atau tambahkan satu menurut ID-nya.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made.</source>
        <translation>
            <numerusform>%n perubahan telah dilakukan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Undo the others</source>
        <comment>the changes that were made</comment>
        <translation>Urungkan yang lain</translation>
    </message>
    <message>
        <source>Journal…</source>
        <translation>Jurnal…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be made. The journal says why.</source>
        <translation>
            <numerusform>%n perubahan tidak dapat dilakukan. Jurnal menjelaskan alasannya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n inbox(es)</source>
        <comment>those of subscriptions that were deleted</comment>
        <translation>
            <numerusform>Hapus %n kotak masuk</numerusform>
        </translation>
    </message>
    <message>
        <source>Its inbox could not be removed. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Kotak masuknya tidak dapat dihapus. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) deleted.</source>
        <translation>
            <numerusform>%n langganan telah dihapus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) could not be deleted.</source>
        <translation>
            <numerusform>%n langganan tidak dapat dihapus.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are active already.</source>
        <translation>Semuanya sudah aktif.</translation>
    </message>
    <message>
        <source>They are like that already.</source>
        <translation>Semuanya sudah seperti itu.</translation>
    </message>
    <message numerus="yes">
        <source>Choose the objects that get %n subscription(s) like the selected. Where the like is there already, nothing is created.</source>
        <translation>
            <numerusform>Pilih objek yang mendapat %n langganan serupa dengan yang dipilih. Jika yang serupa sudah ada, tidak ada yang dibuat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The like is there already; nothing was created.</source>
        <translation>Langganan serupa sudah ada; tidak ada yang dibuat.</translation>
    </message>
    <message numerus="yes">
        <source>This service can&apos;t change a subscription, so new ones were created; %n old one(s) could not be deleted, and both send events now. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>
            <numerusform>Layanan ini tidak dapat mengubah langganan, sehingga yang baru dibuat; %n langganan lama tidak dapat dihapus, dan kini keduanya mengirim peristiwa. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n old one(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>Hapus %n langganan lama</numerusform>
        </translation>
    </message>
    <message>
        <source>The old subscription was deleted.</source>
        <translation>Langganan lama telah dihapus.</translation>
    </message>
    <message>
        <source>List the object&apos;s subscriptions</source>
        <translation>Daftar langganan objek ini</translation>
    </message>
    <message>
        <source>Create this subscription</source>
        <translation>Buat langganan ini</translation>
    </message>
    <message>
        <source>Delete this subscription</source>
        <translation>Hapus langganan ini</translation>
    </message>
    <message numerus="yes">
        <source>%n command line(s) copied. Set KAIZALA_ACCESS_TOKEN before you run them.</source>
        <translation>
            <numerusform>%n baris perintah disalin. Atur KAIZALA_ACCESS_TOKEN sebelum Anda menjalankannya.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>Langganan baru</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Buat</translation>
    </message>
    <message>
        <source>Edit subscription</source>
        <translation>Edit langganan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>The listener could not be started. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Pendengar tidak dapat dimulai. %1</translation>
    </message>
    <message>
        <source>The service validates the callback now…</source>
        <translation>Layanan sedang memvalidasi callback…</translation>
    </message>
    <message>
        <source>The service saves the changes now…</source>
        <translation>Layanan sedang menyimpan perubahan…</translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionFiles</name>
    <message>
        <source>Export the subscriptions</source>
        <translation>Ekspor langganan</translation>
    </message>
    <message>
        <source>Document for plan and apply (*.json)</source>
        <translation>Dokumen untuk plan dan apply (*.json)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabel untuk lembar bentang (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place. (%1)</source>
        <comment>%1: technical detail</comment>
        <translation>File tidak dapat ditulis. Pilih tempat lain. (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) exported.</source>
        <translation>
            <numerusform>%n langganan telah diekspor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The export may not be complete or not be of today: %n object(s) have not been read from the service yet. Refresh, then export again.</source>
        <translation>
            <numerusform>Ekspor mungkin tidak lengkap atau bukan keadaan hari ini: %n objek belum dibaca dari layanan. Segarkan, lalu ekspor lagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file of subscriptions</source>
        <translation>Pilih file langganan</translation>
    </message>
    <message>
        <source>Subscriptions (*.json *.csv)</source>
        <translation>Langganan (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua file (*)</translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionForm</name>
    <message>
        <source>Use the listener</source>
        <translation>Gunakan pendengar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no callback token</comment>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Comes back with every event</source>
        <translation>Disertakan kembali dalam setiap peristiwa</translation>
    </message>
    <message>
        <source>&amp;Object:</source>
        <translation>&amp;Objek:</translation>
    </message>
    <message>
        <source>&amp;Events:</source>
        <translation>&amp;Peristiwa:</translation>
    </message>
    <message>
        <source>Callback &amp;URL:</source>
        <translation>&amp;URL callback:</translation>
    </message>
    <message>
        <source>Callback &amp;token:</source>
        <translation>&amp;Token callback:</translation>
    </message>
    <message>
        <source>Conte&amp;xt:</source>
        <translation>&amp;Konteks:</translation>
    </message>
    <message>
        <source>&amp;Valid for:</source>
        <translation>&amp;Berlaku selama:</translation>
    </message>
    <message>
        <source>Ask the callback as the service will, and show what it answers</source>
        <translation>Tanyai callback seperti yang akan dilakukan layanan, dan tampilkan jawabannya</translation>
    </message>
    <message>
        <source>The address and the token of this console&apos;s own listener</source>
        <translation>Alamat dan token pendengar milik konsol ini</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Buat otomatis</translation>
    </message>
    <message>
        <source>A new token that nobody can guess</source>
        <translation>Token baru yang tidak dapat ditebak siapa pun</translation>
    </message>
    <message>
        <source>As the listener&apos;s</source>
        <translation>Sama dengan pendengar</translation>
    </message>
    <message>
        <source>The token that this console&apos;s listener expects in kz-callback-token</source>
        <translation>Token yang diharapkan pendengar konsol ini dalam kz-callback-token</translation>
    </message>
    <message>
        <source>Set; left as it is</source>
        <comment>the callback token, which is not shown</comment>
        <translation>Diatur; tidak diubah</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an object&apos;s id and its type</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <comment>an object&apos;s name, its id, its type</comment>
        <translation>%1 – %2 (%3)</translation>
    </message>
    <message>
        <source>Enter the URL that the events are to be sent to, or use the listener.</source>
        <translation>Masukkan URL tujuan pengiriman peristiwa, atau gunakan pendengar.</translation>
    </message>
    <message>
        <source>There is no object yet. Refresh, or add one by its id.</source>
        <translation>Belum ada objek. Segarkan, atau tambahkan satu menurut ID-nya.</translation>
    </message>
    <message>
        <source>Tick at least one event type.</source>
        <translation>Centang setidaknya satu jenis peristiwa.</translation>
    </message>
    <message>
        <source>This date is in the past. Choose a later one.</source>
        <translation>Tanggal ini sudah lewat. Pilih tanggal yang lebih baru.</translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionsFilterBar</name>
    <message>
        <source>Filter subscriptions</source>
        <translation>Filter langganan</translation>
    </message>
    <message>
        <source>Every word has to occur somewhere in the row</source>
        <translation>Setiap kata harus muncul di suatu tempat dalam baris</translation>
    </message>
    <message>
        <source>Any health</source>
        <translation>Semua kondisi</translation>
    </message>
    <message>
        <source>Any object</source>
        <translation>Semua objek</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>Semua peristiwa</translation>
    </message>
    <message>
        <source>Any host</source>
        <translation>Semua host</translation>
    </message>
    <message>
        <source>Any change</source>
        <comment>what others did, of a subscription</comment>
        <translation>Semua perubahan</translation>
    </message>
    <message>
        <source>New</source>
        <comment>subscriptions that somebody else created</comment>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>subscriptions that somebody else changed</comment>
        <translation>Berubah</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>subscriptions that somebody else deleted</comment>
        <translation>Hilang</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Kondisi</translation>
    </message>
    <message>
        <source>Object type</source>
        <translation>Jenis objek</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Jenis peristiwa</translation>
    </message>
    <message>
        <source>Host of the callback</source>
        <translation>Host callback</translation>
    </message>
    <message>
        <source>What others changed since your last look</source>
        <translation>Yang diubah orang lain sejak terakhir kali Anda melihat</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Pilih kolom</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <comment>subscriptions</comment>
        <translation>
            <numerusform>%n seluruhnya</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of how many subscriptions are shown</comment>
        <translation>%1 dari %2</translation>
    </message>
</context>
<context>
    <name>ui::SubscriptionsPane</name>
    <message>
        <source>Subscriptions</source>
        <translation>Langganan</translation>
    </message>
    <message>
        <source>The subscriptions could not be read anew. %1</source>
        <comment>%1: a sentence that says why</comment>
        <translation>Langganan tidak dapat dibaca ulang. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Tidak ada yang cocok</translation>
    </message>
    <message>
        <source>No subscription fits the filter.</source>
        <translation>Tidak ada langganan yang cocok dengan filter.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Kosongkan filter</translation>
    </message>
    <message>
        <source>The subscriptions could not be read</source>
        <translation>Langganan tidak dapat dibaca</translation>
    </message>
    <message>
        <source>No subscriptions yet</source>
        <translation>Belum ada langganan</translation>
    </message>
    <message>
        <source>A subscription sends the events of a group, an action or an action package to a URL. Create one that points at this console&apos;s listener, and watch its events arrive.</source>
        <translation>Langganan mengirim peristiwa dari grup, tindakan, atau paket tindakan ke suatu URL. Buat langganan yang mengarah ke pendengar konsol ini, dan amati peristiwanya tiba.</translation>
    </message>
    <message>
        <source>New subscription…</source>
        <translation>Langganan baru…</translation>
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
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal says more about them and can bring them back.</source>
        <translation>Jurnal menjelaskan lebih banyak tentangnya dan dapat mengembalikannya.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) gone since your last look</source>
        <translation>
            <numerusform>%n langganan hilang sejak terakhir kali Anda melihat</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal…</source>
        <translation>Jurnal…</translation>
    </message>
    <message>
        <source>Copy subscription id</source>
        <translation>Salin ID langganan</translation>
    </message>
    <message>
        <source>Copy callback URL</source>
        <translation>Salin URL callback</translation>
    </message>
</context>
<context>
    <name>ui::TestEventDialog</name>
    <message>
        <source>&amp;Send</source>
        <translation>Ki&amp;rim</translation>
    </message>
    <message>
        <source>Send a test event</source>
        <translation>Kirim peristiwa uji</translation>
    </message>
    <message>
        <source>It goes to this program&apos;s own listener, as the service would send it: with the inbox&apos;s callback token, checked and stored like any other. The filter is:test finds it.</source>
        <translation>Peristiwa ini dikirim ke pendengar milik program ini, seperti yang dilakukan layanan: dengan token callback kotak masuk, diperiksa dan disimpan seperti yang lain. Filter is:test menemukannya.</translation>
    </message>
    <message>
        <source>&amp;Inbox:</source>
        <translation>&amp;Kotak masuk:</translation>
    </message>
    <message>
        <source>Event &amp;type:</source>
        <translation>&amp;Jenis peristiwa:</translation>
    </message>
    <message>
        <source>&amp;Body:</source>
        <translation>&amp;Isi:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>The body is too long to be edited here: only its first part is shown.</source>
        <translation>Isi terlalu panjang untuk diedit di sini: hanya bagian pertamanya yang ditampilkan.</translation>
    </message>
    <message>
        <source>There is nothing to send. Choose an event type, or write a body.</source>
        <translation>Tidak ada yang dapat dikirim. Pilih jenis peristiwa, atau tulis isi.</translation>
    </message>
    <message>
        <source>The listener does not listen. Start it, then send again.</source>
        <translation>Pendengar tidak mendengarkan. Mulai pendengar, lalu kirim lagi.</translation>
    </message>
    <message>
        <source>The listener answered %1: %2</source>
        <comment>%1: an HTTP status, %2: what it said</comment>
        <translation>Pendengar menjawab %1: %2</translation>
    </message>
    <message>
        <source>Stored, and answered with %1 after %2 ms.</source>
        <comment>%1: an HTTP status</comment>
        <translation>Disimpan, dan dijawab dengan %1 setelah %2 md.</translation>
    </message>
</context>
<context>
    <name>ui::TimelineControl</name>
    <message>
        <source>Show when the events came</source>
        <translation>Tampilkan kapan peristiwa datang</translation>
    </message>
    <message>
        <source>Time-line</source>
        <translation>Garis waktu</translation>
    </message>
</context>
<context>
    <name>ui::TimelineStrip</name>
    <message>
        <source>Time-line of the events</source>
        <translation>Garis waktu peristiwa</translation>
    </message>
    <message>
        <source>Arrow keys go from bar to bar, with Shift they choose several, Enter filters by their time.</source>
        <translation>Tombol panah berpindah dari batang ke batang, dengan Shift memilih beberapa batang, Enter memfilter menurut waktunya.</translation>
    </message>
    <message>
        <source>Escape takes the time out of the filter.</source>
        <translation>Escape mengeluarkan waktu dari filter.</translation>
    </message>
    <message>
        <source>per %1</source>
        <comment>a width of time, such as: 5 minutes</comment>
        <translation>per %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, the newest %n event(s) only</source>
        <comment>%1: per 5 minutes</comment>
        <translation>
            <numerusform>%1, hanya %n peristiwa terbaru</numerusform>
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
            <numerusform>paling banyak %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ValidityEdit</name>
    <message>
        <source>Valid for</source>
        <translation>Berlaku selama</translation>
    </message>
    <message>
        <source>As the service does (two years)</source>
        <translation>Sesuai layanan (dua tahun)</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 hari</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 hari</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 tahun</translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>Hingga tanggal tertentu</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Berlaku hingga</translation>
    </message>
    <message>
        <source>As it is: until %1</source>
        <comment>a time and how far away it is</comment>
        <translation>Seperti adanya: hingga %1</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Seperti adanya</translation>
    </message>
</context>
</TS>
