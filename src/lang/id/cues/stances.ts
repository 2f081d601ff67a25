/** Indonesian words of denying and doubting. */
import { speaks, denies, doubts } from '../../../analysis/pack/cue-kinds.ts';
import type { CueRow } from '../../../analysis/pack/index.ts';

/** Who denies, who doubts. */
export const stances: readonly CueRow[] = [
  { id: 'report.membantah', lemma: 'bantah', ...denies, yes: 'Junta membantah membakar desa itu.', no: 'Prestasi itu tak terbantahkan.' },
  { id: 'report.menampik', lemma: 'tampik', ...denies, yes: 'Istana menampik kabar presiden melarikan diri.', no: 'Petani menampi beras di halaman.' },
  { id: 'report.menepis', lemma: 'tepis', ...denies, yes: 'Militer menepis dugaan salah sasaran.', no: 'Petugas menepi saat hujan.' },
  { id: 'report.menyangkal', lemma: 'sangkal', ...denies, yes: 'RSF menyangkal menembaki konvoi bantuan.', no: 'Cangkul itu patah.' },
  { id: 'report.menyanggah', lemma: 'sanggah', ...denies, yes: 'Juru bicara menyanggah bahwa kota telah jatuh.', no: 'Masa sanggahan peserta berakhir.' },
  { id: 'report.memungkiri', lemma: 'mungkiri', ...denies, yes: 'Pejabat itu memungkiri anggotanya menyiksa tahanan.', no: 'Kemungkinan hujan besar.' },
  { id: 'report.membantah-keras', lemma: 'bantah keras', ...denies, yes: 'Ankara membantah keras mengirim tentara bayaran.', no: 'Suara keras itu dari mesin.' },
  { id: 'report.menolak', lemma: 'tolak', ...denies, charge: true, yes: 'Teheran menolak tuduhan mengirim senjata.', no: 'Ia menolak suap dari pengusaha.' },
  { id: 'report.meralat', lemma: 'ralat', ...denies, charge: true, yes: 'Kantor itu meralat pernyataan tersebut.', no: 'Koran memuat ralat di halaman dua.' },
  { id: 'report.mencabut', lemma: 'cabut', ...denies, charge: true, yes: 'Saksi itu mencabut keterangannya.', no: 'Dokter mencabut gigi geraham.' },
  { id: 'report.menarik-kembali', lemma: 'tarik kembali', ...denies, charge: true, yes: 'Menteri itu menarik kembali pernyataannya.', no: 'Nelayan menarik kembali jalanya.' },
  { id: 'report.mengatakan-tidak-benar', lemma: 'katakan tidak benar', ...denies, yes: 'Kapolda mengatakan tidak benar bahwa aparat menembak.', no: 'Jawaban siswa itu tidak benar.' },
  { id: 'report.menyebut-tidak-benar', lemma: 'sebut tidak benar', ...denies, yes: 'Istana menyebut tidak benar kabar kudeta itu.', no: 'Kabar itu tidak benar adanya.' },
  { id: 'report.meragukan', lemma: 'ragukan', ...doubts, yes: 'Pengacara meragukan kliennya berada di sana.', no: 'Keraguan itu sirna.' },
  { id: 'report.mempertanyakan', lemma: 'pertanyakan', ...doubts, yes: 'Pengacara mempertanyakan klaim bahwa kliennya menembak.', no: 'Daftar pertanyaan sudah dibagikan.' },
  { id: 'report.menyangsikan', lemma: 'sangsikan', ...doubts, yes: 'Pengamat menyangsikan tentara menguasai kota itu.', no: 'Sanksi administrasi menanti pelanggar.' },
  { id: 'report.memverifikasi', lemma: 'verifikasi', ...speaks, negated: 'doubts', weak: true, yes: 'Kantor berita itu belum dapat memverifikasi rekaman tersebut.', no: 'Sandi itu tidak dapat dipakai.' },
  { id: 'report.mengiyakan', lemma: 'iyakan', ...speaks, negated: 'doubts', weak: true, yes: 'Kedutaan tidak mengiyakan kabar serangan itu.', no: 'Iya, kata anak itu.' },
  { id: 'report.belum-mengetahui', lemma: 'belum mengetahui', ...doubts, yes: 'Polisi belum mengetahui siapa yang menembak.', no: 'Tamu itu belum datang.' },
  { id: 'report.belum-tahu', lemma: 'belum tahu', ...doubts, yes: 'Polisi belum tahu siapa yang menembak.', no: 'Tahu itu belum digoreng.' },
  { id: 'report.tidak-tahu-menahu', lemma: 'tidak tahu-menahu', ...doubts, yes: 'Gubernur tidak tahu-menahu tentang serangan itu.', no: 'Anak itu tidak tidur.' },
  { id: 'report.tidak-punya-informasi', lemma: 'tidak punya informasi', ...doubts, yes: 'Kemlu tidak punya informasi tentang serangan itu.', no: 'Desa itu tidak punya bank.' },
  { id: 'report.belum-punya-informasi', lemma: 'belum memiliki informasi', ...doubts, yes: 'Kemlu belum memiliki informasi tentang serangan itu.', no: 'Desa itu belum memiliki bank.' },
  { id: 'report.tidak-punya-catatan', lemma: 'tidak punya catatan', ...doubts, yes: 'Pelabuhan tidak punya catatan tentang kapal itu.', no: 'Murid itu tidak punya pensil.' },
  { id: 'report.tidak-memiliki-catatan', lemma: 'tidak memiliki catatan', ...doubts, yes: 'Pelabuhan tidak memiliki catatan tentang kapal itu.', no: 'Murid itu tidak memiliki pensil.' },
  { id: 'report.tidak-memiliki-bukti', lemma: 'tidak memiliki bukti', ...doubts, yes: 'Penyidik tidak memiliki bukti bahwa tentara menembak.', no: 'Murid itu tidak memiliki pensil.' },
  { id: 'report.tidak-menemukan-bukti', lemma: 'tidak menemukan bukti', ...doubts, yes: 'Tim itu tidak menemukan bukti bahwa tahanan disiksa.', no: 'Bukti itu disimpan jaksa.' },
  { id: 'report.belum-menemukan-bukti', lemma: 'belum menemukan bukti', ...doubts, yes: 'Tim itu belum menemukan bukti bahwa tahanan disiksa.', no: 'Bukti itu disimpan jaksa.' },
  { id: 'report.tidak-melihat-bukti', lemma: 'tidak melihat bukti', ...doubts, yes: 'Pemantau tidak melihat bukti bahwa pasukan mundur.', no: 'Bukti itu disimpan jaksa.' },
  { id: 'report.tidak-mengetahui', lemma: 'tidak mengetahui', ...doubts, yes: 'Jubir itu tidak mengetahui adanya serangan di sana.', no: 'Ia tidak membawa payung.' },
  { id: 'report.tidak-memiliki-informasi', lemma: 'tidak memiliki informasi', ...doubts, yes: 'Pentagon tidak memiliki informasi tentang serangan itu.', no: 'Desa itu tidak memiliki listrik.' },
  { id: 'report.belum-menerima-laporan', lemma: 'belum menerima laporan', ...doubts, yes: 'Kedutaan belum menerima laporan warga yang hilang.', no: 'Guru itu belum menerima gaji.' },

];
