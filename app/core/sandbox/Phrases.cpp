// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/Phrases.h"

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

Phrases english()
{
    return {
        u"1"_s,
        10,
        {u"Field Operations"_s, u"Stores North"_s, u"Clinic Nurses"_s, u"Harbour Logistics"_s},
        {u"Team A"_s, u"Night shift"_s, u"Supervisors"_s, u"New starters"_s},
        {u"Robin Richard"_s, u"Jan Decker"_s, u"Grace Okafor"_s, u"Tom O’Neill"_s, u"Mary-Ann Lee"_s, u"Sam Fields"_s},
        {u"Good morning! The delivery is late, please wait at gate 2."_s, u"All pallets counted: 48 & 2 damaged."_s,
         u"Can anyone cover my shift on Friday?"_s, u"Power is back in hall B 👍"_s,
         u"Meeting moved to 3 pm.\nPlease bring the <old> price lists."_s},
        {u"Testing."_s, u"Shelf after restocking"_s, u""_s},
        {{u"Heavy rain expected"_s, u"Roads to the coast close at 6 pm. Start your return trip early."_s},
         {u"New safety gloves"_s, u"Collect your pair at the store room. Sizes S to XXL."_s},
         {u"Sent by Robin Richard"_s, u"Caption: Testing."_s}},
        {{u"Check the cold storage"_s, u"Read the temperature three times a day."_s},
         {u"Repair pump 7"_s, u"Spare parts are in the van."_s},
         {u"Count the stock"_s, u""_s}},
        {u"Store visit report"_s, u"Weekly safety check"_s},
        {u"When shall we meet?"_s, {u"Monday"_s, u"Wednesday"_s, u"Friday"_s}},
        {u"Was the store open?"_s, {u"Yes"_s, u"No"_s, u"Closed early"_s}},
        {u"What was missing?"_s, {u"Price tags"_s, u"Stock"_s, u"Staff, at the counter"_s, u"Nothing"_s}},
        u"Remarks"_s,
        u"How many customers came?"_s,
        u"When did you arrive?"_s,
        u"Where are you?"_s,
        u"Documents"_s,
        u"Photo of the front"_s,
        u"Whom can we call?"_s,
        {u"All fine."_s, u"The door's lock is broken; \"temporary\" fix only."_s, u"Late delivery again"_s},
        {{u"Pier 4, Harbour Road"_s, 47.6062, -122.3321}, {u"Main Street 12"_s, 51.5072, -0.1276}},
    };
}

Phrases hindi()
{
    return {
        u"91"_s,
        10,
        {u"क्षेत्रीय दल"_s, u"दुकानें – उत्तर"_s, u"स्वास्थ्य केंद्र"_s, u"गोदाम दिल्ली"_s},
        {u"टीम क"_s, u"रात की पाली"_s, u"पर्यवेक्षक"_s, u"नए सदस्य"_s},
        {u"आशा शर्मा"_s, u"विक्रम सिंह"_s, u"प्रिया नायर"_s, u"राहुल वर्मा"_s, u"सुनीता देवी"_s, u"अर्जुन पटेल"_s},
        {u"नमस्ते! सामान देर से आएगा, कृपया गेट 2 पर रुकें।"_s, u"सभी डिब्बे गिन लिए: 48, दो टूटे हुए हैं।"_s,
         u"क्या कोई शुक्रवार को मेरी पाली ले सकता है?"_s, u"बिजली आ गई 👍"_s, u"बैठक अब 3 बजे होगी।\nपुरानी सूची साथ लाएँ।"_s},
        {u"जाँच"_s, u"दुकान की तस्वीर"_s, u""_s},
        {{u"भारी वर्षा की चेतावनी"_s, u"शाम 6 बजे के बाद सड़क बंद रहेगी। समय पर लौटें।"_s},
         {u"टीकाकरण शिविर"_s, u"रविवार को सुबह 9 बजे, पंचायत भवन में।"_s},
         {u"नए दस्ताने"_s, u"गोदाम से अपना जोड़ा ले लें।"_s}},
        {{u"पंप 7 की मरम्मत"_s, u"पुर्ज़े गाड़ी में हैं।"_s},
         {u"ठंडे कमरे की जाँच"_s, u"दिन में तीन बार तापमान लिखें।"_s},
         {u"सामान गिनें"_s, u""_s}},
        {u"दुकान निरीक्षण"_s, u"साप्ताहिक सुरक्षा जाँच"_s},
        {u"हम कब मिलें?"_s, {u"सोमवार"_s, u"बुधवार"_s, u"शुक्रवार"_s}},
        {u"क्या दुकान खुली थी?"_s, {u"हाँ"_s, u"नहीं"_s, u"जल्दी बंद हुई"_s}},
        {u"क्या कमी थी?"_s, {u"मूल्य सूची"_s, u"सामान"_s, u"कर्मचारी"_s, u"कुछ नहीं"_s}},
        u"टिप्पणी"_s,
        u"कितने ग्राहक आए?"_s,
        u"आप कब पहुँचे?"_s,
        u"आप कहाँ हैं?"_s,
        u"दस्तावेज़"_s,
        u"सामने की तस्वीर"_s,
        u"हम किसे फ़ोन करें?"_s,
        {u"सब ठीक है।"_s, u"ताला टूटा हुआ है।"_s, u"सामान फिर देर से आया"_s},
        {{u"कनॉट प्लेस, नई दिल्ली"_s, 28.6315, 77.2167}, {u"हैदराबाद"_s, 17.385, 78.4867}},
    };
}

Phrases arabic()
{
    return {
        u"971"_s,
        9,
        {u"فريق الميدان"_s, u"متاجر الشمال"_s, u"عيادة المدينة"_s, u"مستودع الميناء"_s},
        {u"الفريق أ"_s, u"الوردية الليلية"_s, u"المشرفون"_s, u"الأعضاء الجدد"_s},
        {u"ليلى حداد"_s, u"عمر الفارسي"_s, u"نور العلي"_s, u"يوسف منصور"_s, u"سلمى عبد الله"_s, u"خالد النجار"_s},
        {u"صباح الخير! ستتأخر الشحنة، انتظروا عند البوابة 2."_s, u"تم عد الصناديق: 48، منها 2 تالفة."_s,
         u"هل يستطيع أحد أن يأخذ ورديتي يوم الجمعة؟"_s, u"عادت الكهرباء 👍"_s,
         u"الاجتماع الساعة 3.\nأحضروا القوائم القديمة."_s},
        {u"اختبار"_s, u"الرف بعد الترتيب"_s, u""_s},
        {{u"أمطار غزيرة متوقعة"_s, u"يغلق الطريق الساعة 6 مساءً. عودوا مبكرًا."_s},
         {u"قفازات جديدة"_s, u"استلموا القفازات من المستودع."_s},
         {u"تدريب السلامة"_s, u"يوم الأحد الساعة 9 صباحًا."_s}},
        {{u"إصلاح المضخة 7"_s, u"قطع الغيار في السيارة."_s},
         {u"فحص غرفة التبريد"_s, u"سجلوا درجة الحرارة ثلاث مرات في اليوم."_s},
         {u"جرد المخزون"_s, u""_s}},
        {u"تقرير زيارة المتجر"_s, u"فحص السلامة الأسبوعي"_s},
        {u"متى نجتمع؟"_s, {u"الاثنين"_s, u"الأربعاء"_s, u"الجمعة"_s}},
        {u"هل كان المتجر مفتوحًا؟"_s, {u"نعم"_s, u"لا"_s, u"أغلق مبكرًا"_s}},
        {u"ما الذي كان ناقصًا؟"_s, {u"بطاقات الأسعار"_s, u"البضائع"_s, u"الموظفون"_s, u"لا شيء"_s}},
        u"ملاحظات"_s,
        u"كم عدد الزبائن؟"_s,
        u"متى وصلت؟"_s,
        u"أين أنت؟"_s,
        u"مستندات"_s,
        u"صورة الواجهة"_s,
        u"بمن نتصل؟"_s,
        {u"كل شيء على ما يرام."_s, u"القفل مكسور."_s, u"تأخرت الشحنة مرة أخرى"_s},
        {{u"ميناء خليفة"_s, 24.8, 54.65}, {u"وسط المدينة"_s, 25.2048, 55.2708}},
    };
}

Phrases portuguese()
{
    return {
        u"55"_s,
        11,
        {u"Operações de Campo"_s, u"Lojas do Sul"_s, u"Agentes de Saúde"_s, u"Logística São Paulo"_s},
        {u"Equipe A"_s, u"Turno da noite"_s, u"Supervisão"_s, u"Recém-chegados"_s},
        {u"João Conceição"_s, u"Ana Lúcia Araújo"_s, u"Thiago Gonçalves"_s, u"Beatriz Simões"_s, u"Íris Falcão"_s,
         u"Caio Brandão"_s},
        {u"Bom dia! A entrega está atrasada, esperem no portão 2."_s, u"Paletes contados: 48, dois danificados."_s,
         u"Alguém pode cobrir meu turno na sexta?"_s, u"A energia voltou 👍"_s,
         u"Reunião às 15 h.\nTragam as listas antigas."_s},
        {u"Teste."_s, u"Prateleira após a reposição"_s, u""_s},
        {{u"Previsão de chuva forte"_s, u"A estrada fecha às 18 h. Voltem mais cedo."_s},
         {u"Luvas novas"_s, u"Retirem o seu par no almoxarifado."_s},
         {u"Campanha de vacinação"_s, u"Domingo às 9 h, no posto de saúde."_s}},
        {{u"Consertar a bomba 7"_s, u"As peças estão na van."_s},
         {u"Verificar a câmara fria"_s, u"Anotar a temperatura três vezes ao dia."_s},
         {u"Contar o estoque"_s, u""_s}},
        {u"Relatório de visita"_s, u"Inspeção semanal de segurança"_s},
        {u"Quando nos reunimos?"_s, {u"Segunda"_s, u"Quarta"_s, u"Sexta"_s}},
        {u"A loja estava aberta?"_s, {u"Sim"_s, u"Não"_s, u"Fechou mais cedo"_s}},
        {u"O que faltava?"_s, {u"Etiquetas de preço"_s, u"Mercadoria"_s, u"Funcionários"_s, u"Nada"_s}},
        u"Observações"_s,
        u"Quantos clientes vieram?"_s,
        u"Quando você chegou?"_s,
        u"Onde você está?"_s,
        u"Documentos"_s,
        u"Foto da fachada"_s,
        u"Para quem podemos ligar?"_s,
        {u"Tudo certo."_s, u"A fechadura está quebrada."_s, u"Atraso na entrega de novo"_s},
        {{u"Avenida Paulista, São Paulo"_s, -23.5614, -46.6559}, {u"Porto Alegre"_s, -30.0346, -51.2177}},
    };
}

Phrases indonesian()
{
    return {
        u"62"_s,
        10,
        {u"Operasi Lapangan"_s, u"Toko Wilayah Barat"_s, u"Bidan Desa"_s, u"Gudang Surabaya"_s},
        {u"Tim A"_s, u"Giliran malam"_s, u"Pengawas"_s, u"Anggota baru"_s},
        {u"Siti Rahmawati"_s, u"Budi Santoso"_s, u"Dewi Lestari"_s, u"Agus Wijaya"_s, u"Putri Ayu"_s, u"Joko Susilo"_s},
        {u"Selamat pagi! Kiriman terlambat, tunggu di gerbang 2."_s, u"Semua palet dihitung: 48, dua rusak."_s,
         u"Siapa bisa menggantikan saya hari Jumat?"_s, u"Listrik sudah menyala 👍"_s,
         u"Rapat pindah ke jam 15.\nBawa daftar harga lama."_s},
        {u"Uji coba."_s, u"Rak setelah diisi"_s, u""_s},
        {{u"Hujan lebat"_s, u"Jalan ditutup jam 18. Pulanglah lebih awal."_s},
         {u"Sarung tangan baru"_s, u"Ambil di gudang."_s},
         {u"Posyandu"_s, u"Hari Minggu jam 9 pagi di balai desa."_s}},
        {{u"Perbaiki pompa 7"_s, u"Suku cadang ada di mobil."_s},
         {u"Periksa ruang dingin"_s, u"Catat suhu tiga kali sehari."_s},
         {u"Hitung stok"_s, u""_s}},
        {u"Laporan kunjungan toko"_s, u"Pemeriksaan keselamatan mingguan"_s},
        {u"Kapan kita rapat?"_s, {u"Senin"_s, u"Rabu"_s, u"Jumat"_s}},
        {u"Apakah toko buka?"_s, {u"Ya"_s, u"Tidak"_s, u"Tutup lebih awal"_s}},
        {u"Apa yang kurang?"_s, {u"Label harga"_s, u"Barang"_s, u"Petugas"_s, u"Tidak ada"_s}},
        u"Catatan"_s,
        u"Berapa pelanggan yang datang?"_s,
        u"Kapan Anda tiba?"_s,
        u"Di mana Anda?"_s,
        u"Dokumen"_s,
        u"Foto bagian depan"_s,
        u"Siapa yang bisa dihubungi?"_s,
        {u"Semua baik."_s, u"Kuncinya rusak."_s, u"Kiriman terlambat lagi"_s},
        {{u"Tanjung Perak, Surabaya"_s, -7.2, 112.7333}, {u"Jakarta Pusat"_s, -6.1751, 106.865}},
    };
}

Phrases french()
{
    return {
        u"33"_s,
        9,
        {u"Équipe terrain"_s, u"Magasins de l’Ouest"_s, u"Infirmières à domicile"_s, u"Entrepôt du Havre"_s},
        {u"Équipe A"_s, u"Équipe de nuit"_s, u"Responsables"_s, u"Nouveaux arrivants"_s},
        {u"Élodie Lefèvre"_s, u"François Noël"_s, u"Aïcha Benali"_s, u"Loïc Kerbrat"_s, u"Chloé Dubœuf"_s,
         u"Zoé Garçon"_s},
        {u"Bonjour ! La livraison a du retard, attendez au portail 2."_s, u"Palettes comptées : 48, dont 2 abîmées."_s,
         u"Quelqu’un peut me remplacer vendredi ?"_s, u"Le courant est revenu 👍"_s,
         u"Réunion à 15 h.\nApportez les anciens tarifs."_s},
        {u"Essai."_s, u"Rayon après réassort"_s, u""_s},
        {{u"Fortes pluies"_s, u"La route ferme à 18 h. Rentrez plus tôt."_s},
         {u"Gants neufs"_s, u"À retirer au magasin, tailles S à XXL."_s},
         {u"Formation sécurité"_s, u"Dimanche à 9 h."_s}},
        {{u"Réparer la pompe 7"_s, u"Les pièces sont dans la camionnette."_s},
         {u"Contrôler la chambre froide"_s, u"Relever la température trois fois par jour."_s},
         {u"Faire l’inventaire"_s, u""_s}},
        {u"Rapport de visite"_s, u"Contrôle hebdomadaire"_s},
        {u"Quand se réunir ?"_s, {u"Lundi"_s, u"Mercredi"_s, u"Vendredi"_s}},
        {u"Le magasin était-il ouvert ?"_s, {u"Oui"_s, u"Non"_s, u"Fermé plus tôt"_s}},
        {u"Que manquait-il ?"_s, {u"Étiquettes"_s, u"Marchandise"_s, u"Personnel"_s, u"Rien"_s}},
        u"Remarques"_s,
        u"Combien de clients ?"_s,
        u"Quand êtes-vous arrivé ?"_s,
        u"Où êtes-vous ?"_s,
        u"Documents"_s,
        u"Photo de la devanture"_s,
        u"Qui peut-on appeler ?"_s,
        {u"Tout va bien."_s, u"La serrure est cassée."_s, u"Encore du retard"_s},
        {{u"Quai de Southampton, Le Havre"_s, 49.4938, 0.1077}, {u"Rennes"_s, 48.1173, -1.6778}},
    };
}

} // namespace

const QList<Phrases> &allPhrases()
{
    static const QList<Phrases> All{english(), hindi(), arabic(), portuguese(), indonesian(), french()};
    return All;
}

} // namespace sandbox
