// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_FOLDING_HPP
#define SETTLE_FOLDING_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "../common/characters.hpp"

// Which texts are one to the eye: a small part of Unicode, without a package. It knows case, width, blanks and
// composition of Latin, Greek and Cyrillic letters, of kana, Hangul and Chinese characters with their compatibility
// forms. What it does not know it takes as it stands.

namespace settling {

/// Hands each character of a text in UTF-8 to `visit`.
template <class Visit>
void for_each_character(std::string_view utf8, Visit&& visit) {
  for (std::size_t i = 0; i < utf8.size();) {
    const auto first = static_cast<unsigned char>(utf8[i]);
    const std::size_t size = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    char32_t c = size == 1 ? first : first & (0x7FU >> size);
    for (std::size_t k = 1; k < size && i + k < utf8.size(); ++k)
      c = c << 6U | (static_cast<unsigned char>(utf8[i + k]) & 0x3FU);
    visit(c);
    i += size;
  }
}

inline void append_character(std::string& utf8, char32_t c) {
  const auto byte = [&](std::uint32_t b) { utf8 += static_cast<char>(static_cast<unsigned char>(b)); };
  if (c < 0x80) return byte(c);
  const int more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
  byte((0xF80U >> more & 0xFFU) | c >> (6 * more));
  for (int i = more - 1; i >= 0; --i) byte(0x80U | (c >> (6 * i) & 0x3FU));
}

using outside::is_blank;
using outside::is_control;
using outside::is_invisible;

/// In what texts that are one to the eye can differ.
enum fold_step : unsigned { fold_case = 1, fold_width = 2, fold_blanks = 4, fold_composition = 8, fold_all = 15 };

namespace detail {

/// A mark, and pairs of a letter without and with it (canonical decompositions).
struct marked_letters {
  char16_t mark;
  std::u16string_view pairs;
};
inline constexpr marked_letters with_marks[] = {
    {0x0300, u"AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳЕЀИЍеѐиѝ"},
    {0x0301,
     u"AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿÇḈçḉĒḖēḗÏḮïḯKḰkḱMḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấ"
     u"ĂẮăắÊẾêếÔỐôốƠỚơớƯỨưứ¨΅ΑΆΕΈΗΉΙΊΟΌΥΎΩΏϊΐαάεέηήιίϋΰοόυύωώϒϓГЃКЌгѓкќ"},
    {0x0302, u"AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ"},
    {0x0303, u"AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ"},
    {0x0304, u"AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳGḠgḡḶḸḷḹṚṜṛṝИӢиӣУӮуӯ"},
    {0x0306, u"AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭȨḜȩḝẠẶạặУЎИЙийуўЖӁжӂАӐаӑЕӖеӗ"},
    {0x0307, u"CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨṣṩTṪtṫWẆwẇXẊxẋYẎyẏſẛ"},
    {0x0308,
     u"AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸHḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗΙΪΥΫιϊυϋϒϔЕЁІЇеёіїАӒаӓӘӚәӛЖӜжӝЗӞзӟИӤиӥОӦоӧӨӪөӫЭӬэӭУӰуӱЧӴчӵЫӸыӹ"},
    {0x0309, u"AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ"},
    {0x030A, u"AÅaåUŮuůwẘyẙ"},
    {0x030B, u"OŐoőUŰuűУӲуӳ"},
    {0x030C, u"CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮʒǯjǰHȞhȟ"},
    {0x030F, u"AȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕѴѶѵѷ"},
    {0x0311, u"AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ"},
    {0x031B, u"OƠoơUƯuư"},
    {0x0323, u"BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợUỤuụƯỰưựYỴyỵ"},
    {0x0324, u"UṲuṳ"},
    {0x0325, u"AḀaḁ"},
    {0x0326, u"SȘsșTȚtț"},
    {0x0327, u"CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ"},
    {0x0328, u"AĄaąEĘeęIĮiįUŲuųOǪoǫ"},
    {0x032D, u"DḒdḓEḘeḙLḼlḽNṊnṋTṰtṱUṶuṷ"},
    {0x032E, u"HḪhḫ"},
    {0x0330, u"EḚeḛIḬiḭUṴuṵ"},
    {0x0331, u"BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ"},
    {0x3099,
     u"かがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどはばひびふぶへべほぼうゔゝゞカガキギクグケゲコゴサザ"
     u"シジスズセゼソゾタダチヂツヅテデトドハバヒビフブヘベホボウヴワヷヰヸヱヹヲヺヽヾ"},
    {0x309A, u"はぱひぴふぷへぺほぽハパヒピフプヘペホポ"},
};

/// Characters that stand for others, block by block.
struct stand_ins {
  char32_t first;
  std::u32string_view originals;
};
inline constexpr stand_ins compatibility[] = {
    {0x2F00,
     U"一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋"
     U"弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石"
     U"示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長"
     U"門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠"},
    {0xF900,
     U"豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓爐盧老蘆虜路"
     U"露魯鷺碌祿綠菉錄鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧怒率異北磻便復不泌數索參塞省葉說"
     U"殺辰沈拾若掠略亮兩凉梁糧良諒量勵呂女廬旅濾礪閭驪麗黎力曆歷轢年憐戀撚漣煉璉秊練聯輦蓮連鍊列劣咽烈裂說廉念捻殮簾獵"
     U"令囹寧嶺怜玲瑩羚聆鈴零靈領例禮醴隸惡了僚寮尿料樂燎療蓼遼龍暈阮劉杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履"
     U"易李梨泥理痢罹裏裡里離匿溺吝燐璘藺隣鱗麟林淋臨立笠粒狀炙識什茶刺切度拓糖宅洞暴輻行降見廓兀嗀﨎﨏塚﨑晴﨓﨔凞猪益"
     U"礼神祥福靖精羽﨟蘒﨡諸﨣﨤逸都﨧﨨﨩飯飼館鶴郞隷侮僧免勉勤卑喝嘆器塀墨層屮悔慨憎懲敏既暑梅海渚漢煮爫琢碑社祉祈祐"
     U"祖祝禍禎穀突節練縉繁署者臭艹艹著褐視謁謹賓贈辶逸難響頻恵𤋮舘"},
    {0xFA70,
     U"並况全侀充冀勇勺喝啕喙嗢塚墳奄奔婢嬨廒廙彩徭惘慎愈憎慠懲戴揄搜摒敖晴朗望杖歹殺流滛滋漢瀞煮瞧爵犯猪瑱甆画瘝瘟益盛"
     U"直睊着磌窱節类絛練缾者荒華蝹襁覆視調諸請謁諾諭謹變贈輸遲醙鉶陼難靖韛響頋頻鬒龜𢡊𢡄𣏕㮝䀘䀹𥉉𥳐𧻓齃龎"},
    {0x2F800,
     U"丽丸乁𠄢你侮侻倂偺備僧像㒞𠘺免兔兤具𠔜㒹內再𠕋冗冤仌冬况𩇟凵刃㓟刻剆割剷㔕勇勉勤勺包匆北卉卑博即卽卿卿卿𠨬灰及叟"
     U"𠭣叫叱吆咞吸呈周咢哶唐啓啣善善喙喫喳嗂圖嘆圗噑噴切壮城埴堍型堲報墬𡓤売壷夆多夢奢𡚨𡛪姬娛娧姘婦㛮㛼嬈嬾嬾𡧈寃寘寧"
     U"寳𡬘寿将当尢㞁屠屮峀岍𡷤嵃𡷦嵮嵫嵼巡巢㠯巽帨帽幩㡢𢆃㡼庰庳庶廊𪎒廾𢌱𢌱舁弢弢㣇𣊸𦇚形彫㣣徚忍志忹悁㤺㤜悔𢛔惇慈慌"
     U"慎慌慺憎憲憤憯懞懲懶成戛扝抱拔捐𢬌挽拼捨掃揤𢯱搢揅掩㨮摩摾撝摷㩬敏敬𣀊旣書晉㬙暑㬈㫤冒冕最暜肭䏙朗望朡杞杓𣏃㭉柺"
     U"枅桒梅𣑭梎栟椔㮝楂榣槪檨𣚣櫛㰘次𣢧歔㱎歲殟殺殻𣪍𡴋𣫺汎𣲼沿泍汧洖派海流浩浸涅𣴞洴港湮㴳滋滇𣻑淹潮𣽞𣾎濆瀹瀞瀛㶖灊"
     U"災灷炭𠔥煅𤉣熜𤎫爨爵牐𤘈犀犕𤜵𤠔獺王㺬玥㺸㺸瑇瑜瑱璅瓊㼛甤𤰶甾𤲒異𢆟瘐𤾡𤾸𥁄㿼䀈直𥃳𥃲𥄙𥄳眞真真睊䀹瞋䁆䂖𥐝硎碌"
     U"磌䃣𥘦祖𥚚𥛅福秫䄯穀穊穏𥥼𥪧𥪧竮䈂𥮫篆築䈧𥲀糒䊠糨糣紀𥾆絣䌁緇縂繅䌴𦈨𦉇䍙𦋙罺𦌾羕翺者𦓚𦔣聠𦖨聰𣍟䏕育脃䐋脾媵𦞧"
     U"𦞵𣎓𣎜舁舄辞䑫芑芋芝劳花芳芽苦𦬼若茝荣莭茣莽菧著荓菊菌菜𦰶𦵫𦳕䔫蓱蓳蔖𧏊蕤𦼬䕝䕡𦾱𧃒䕫虐虜虧虩蚩蚈蜎蛢蝹蜨蝫螆䗗"
     U"蟡蠁䗹衠衣𧙧裗裞䘵裺㒻𧢮𧥦䚾䛇誠諭變豕𧲨貫賁贛起𧼯𠠄跋趼跰𠣞軔輸𨗒𨗭邔郱鄑𨜮鄛鈸鋗鋘鉼鏹鐕𨯺開䦕閷𨵷䧦雃嶲霣𩅅𩈚"
     U"䩮䩶韠𩐊䪲𩒖頋頋頩𩖶飢䬳餩馧駂駾䯎𩬰鬒鱀鳽䳎䳭鵧𪃎䳸𪄅𪈎𪊑麻䵖黹黾鼅鼏鼖鼻𪘀"},
};
inline constexpr stand_ins half_width[] = {
    {0xFF61,
     U"。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリ"
     U"ルレロワン"},
    {0xFF9E, U"\u3099\u309A"},
    {0xFFE0, U"¢£¬¯¦¥₩"},
    {0xFFE8, U"│←↑→↓■○"},
};

template <std::size_t N>
constexpr char32_t original_of(const stand_ins (&blocks)[N], char32_t c) noexcept {
  for (const stand_ins& b : blocks)
    if (c >= b.first && c - b.first < b.originals.size()) return b.originals[c - b.first];
  return c;
}

constexpr char32_t usual_width(char32_t c) noexcept {
  return c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : original_of(half_width, c);
}

/// Small letters, step by step, and how far from the capital.
struct case_range {
  char32_t first, last, step, distance;
};
constexpr char32_t capital(char32_t c) noexcept {
  constexpr case_range small_letters[] = {
      {'a', 'z', 1, 32},       {0xE0, 0xF6, 1, 32},     {0xF8, 0xFE, 1, 32},    {0x101, 0x12F, 2, 1},
      {0x133, 0x137, 2, 1},    {0x13A, 0x148, 2, 1},    {0x14B, 0x177, 2, 1},   {0x17A, 0x17E, 2, 1},
      {0x183, 0x185, 2, 1},    {0x1A1, 0x1A5, 2, 1},    {0x1CE, 0x1DC, 2, 1},   {0x1DF, 0x1EF, 2, 1},
      {0x1F9, 0x21F, 2, 1},    {0x223, 0x233, 2, 1},    {0x247, 0x24F, 2, 1},   {0x3B1, 0x3C1, 1, 32},
      {0x3C2, 0x3C2, 1, 31},   {0x3C3, 0x3CB, 1, 32},   {0x430, 0x44F, 1, 32},  {0x450, 0x45F, 1, 80},
      {0x461, 0x481, 2, 1},    {0x48B, 0x4BF, 2, 1},    {0x4C2, 0x4CE, 2, 1},   {0x4D1, 0x52F, 2, 1},
      {0x561, 0x586, 1, 48},   {0x1E01, 0x1E95, 2, 1},  {0x1EA1, 0x1EFF, 2, 1}, {0x2170, 0x217F, 1, 16},
      {0x24D0, 0x24E9, 1, 26}, {0xFF41, 0xFF5A, 1, 32},
  };
  for (const case_range& r : small_letters)
    if (c <= r.last) return c >= r.first && (c - r.first) % r.step == 0 ? c - r.distance : c;
  return c;
}

/// Marks of different classes mean the same in any order. Zero: no mark.
constexpr int combining_class(char32_t c) noexcept {
  if (c == 0x3099 || c == 0x309A) return 8;
  if (c < 0x300 || c > 0x345) return 0;
  constexpr std::pair<char32_t, int> last_of_class[] = {
      {0x314, 230}, {0x315, 232}, {0x319, 220}, {0x31A, 232}, {0x31B, 216}, {0x320, 220}, {0x322, 202},
      {0x326, 220}, {0x328, 202}, {0x333, 220}, {0x338, 1},   {0x33C, 220}, {0x344, 230}, {0x345, 240}};
  for (const auto& [last, number] : last_of_class)
    if (c <= last) return number;
  return 0;
}

/// Letters with a mark, and what they are composed of; in the order of the composed ones.
struct composed_letter {
  char16_t composed, letter, mark;
};
inline const std::vector<composed_letter>& composed_letters() {
  static const std::vector<composed_letter> all = [] {
    std::vector<composed_letter> letters;
    for (const auto& [mark, pairs] : with_marks)
      for (std::size_t i = 0; i + 1 < pairs.size(); i += 2) letters.push_back({pairs[i + 1], pairs[i], mark});
    std::sort(letters.begin(), letters.end(),
              [](const composed_letter& a, const composed_letter& b) { return a.composed < b.composed; });
    return letters;
  }();
  return all;
}

/// What a character is another form of.
constexpr char32_t usual_form(char32_t c) noexcept {
  if (c == 0x212A) return 'K';
  if (c == 0x212B) return 0xC5;
  if (c == 0x2126) return 0x3A9;
  return original_of(compatibility, c);
}

/// Puts what a character is composed of behind a text.
inline void decompose(std::u32string& to, char32_t c) {
  constexpr char32_t hangul = 0xAC00, leading = 0x1100, vowels = 0x1161, trailing = 0x11A7;
  if (c >= hangul && c < hangul + 11172) {
    const char32_t n = c - hangul;
    to += leading + n / 588;
    to += vowels + n % 588 / 28;
    if (n % 28 != 0) to += trailing + n % 28;
    return;
  }
  if (c >= 0xC0 && c < 0x3100) {
    const auto& letters = composed_letters();
    const auto found = std::lower_bound(letters.begin(), letters.end(), c,
                                        [](const composed_letter& l, char32_t wanted) { return l.composed < wanted; });
    if (found != letters.end() && found->composed == c) {
      decompose(to, found->letter);
      to += found->mark;
      return;
    }
  }
  to += c;
}

}  // namespace detail

/// The text with nothing left of what the eye does not tell apart; without some of the steps, only of the others.
inline std::string folded(std::string_view utf8, unsigned steps = fold_all) {
  std::u32string text;
  for_each_character(utf8, [&](char32_t c) {
    if ((steps & fold_blanks) != 0 && is_blank(c)) return;
    if ((steps & fold_width) != 0) c = detail::usual_width(c);
    if ((steps & fold_composition) != 0) c = detail::usual_form(c);
    const std::size_t first = text.size();
    detail::decompose(text, c);
    if ((steps & fold_case) != 0)
      std::transform(text.begin() + static_cast<std::ptrdiff_t>(first), text.end(),
                     text.begin() + static_cast<std::ptrdiff_t>(first), detail::capital);
    if ((steps & fold_composition) == 0) text += U'\x1';  // what was one character stays one
  });
  const auto is_mark = [](char32_t c) { return detail::combining_class(c) != 0; };
  for (auto first = text.begin(); (first = std::find_if(first, text.end(), is_mark)) != text.end();) {
    const auto last = std::find_if_not(first, text.end(), is_mark);
    std::multimap<int, char32_t> in_order;  // which keeps those of a class as they stand
    std::for_each(first, last, [&](char32_t c) { in_order.emplace(detail::combining_class(c), c); });
    std::transform(in_order.begin(), in_order.end(), first, [](const auto& mark) { return mark.second; });
    first = last;
  }
  std::string result;
  for (const char32_t c : text) append_character(result, c);
  return result;
}

}  // namespace settling

#endif
