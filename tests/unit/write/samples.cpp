// SPDX-License-Identifier: MIT
#include "unit/write/samples.h"

#include <iterator>

namespace samples {

using namespace dateline;

namespace {
constexpr unsigned char png[] = {
#include "unit/write/picture.inc"
};

template <class Node>
Inline make(Node node) {
  return {.node = std::move(node), .span = {}};
}
Inline text(std::string words) { return make(Run{std::move(words)}); }
Inline date(std::string words) { return make(Run{std::move(words), "2026-11-26"}); }
Line plain(std::string words) { return {text(std::move(words))}; }
template <class Node>
Block block(Node node) {
  return {.node = std::move(node), .span = {}};
}
Block paragraph(Line line) { return block(Paragraph{std::move(line)}); }
Block paragraph(std::string words) { return paragraph(plain(std::move(words))); }
Block heading(std::string words, int level = 2) { return block(Heading{level, plain(std::move(words))}); }
Inline link(std::string address, std::string words) { return make(Link{std::move(address), plain(std::move(words))}); }

Block picture(std::string alternative, std::string caption, Line credit) {
  const Image image{.bytes = {std::begin(png), std::end(png)}, .media_type = "image/png", .width = 900, .height = 506};
  return block(Picture{.image = std::make_shared<Image>(image),
                       .alternative = std::move(alternative),
                       .source = "https://commons.wikimedia.org/wiki/File:Torre_(alba).png",
                       .caption = plain(std::move(caption)),
                       .credit = std::move(credit),
                       .authors = {"דנה כהן"}});
}

Line contact(std::string name, std::string role) {
  return {make(Strong{plain(std::move(name))}),
          text(", " + role),
          make(Break{}),
          link("mailto:prensa@wikimedia.example", "prensa@wikimedia.example"),
          make(Break{}),
          make(Isolate{Isolate::Kind::left_to_right, {link("tel:+34910000000", "+34 910 000 000")}})};
}

Block lists() {
  const auto inner = block(List{.ordered = true, .start = 3, .items = {{paragraph("Tres")}, {paragraph("Cuatro")}}});
  return block(List{.items = {{paragraph("El acto de entrega será el 3 de diciembre en el Museo Ejemplo, con la "
                                         "presencia de las personas premiadas y del jurado.")},
                              {paragraph("Segundo punto:"), inner},
                              {paragraph("Las diez fotografías irán al jurado internacional.")}}});
}

using Row = std::vector<Line>;

/// Its columns fit beside each other, the last one in several lines.
Block programme() {
  return block(TableBlock{
      {plain("Hora"), plain("Qué"), plain("Quién")},
      {Row{{make(Run{"13:30", "13:30"})}, plain("Acreditación"), {}},
       Row{plain("14:00"),
           {text("Inauguración: "), make(Emphasis{plain("Torre al alba")}), make(Break{}), text("Sala | 1 !! 2")},
           plain("Lucía Ferrer Ruiz, responsable de comunicación de Wikimedia Ejemplo, y el jurado al completo")},
       Row{plain("- 15"),
           {link("https://wikimedia.example/visita", "Visita")},
           {make(Strong{plain("Inés Navarro")})}}}});
}

/// So many columns that they have no room where lines are short.
Block coverage() {
  const auto words = [](const char* start) {
    return plain(start + std::string(" lo-que-no-se-parte-en-ningún-sitio"));
  };
  return block(TableBlock{{plain("Fecha"), plain("Medio"), {}, plain("Enlace")},
                          {Row{plain("1/12"), words("Diario:"), words("Uno:"), words("Tres:")}, Row{{}, {}, {}, {}},
                           Row{plain("2/12"), words("Radio:"), {}, words("Cuatro:")}}});
}

/// Without heads.
Block results() { return block(TableBlock{{{}, {}}, {Row{plain("1.º"), plain("Torre")}, Row{plain("2.º"), {}}}}); }

Block budget() {
  return block(TableBlock{{plain("Partida"), plain("Importe")},
                          {Row{plain("Cámaras"), plain("1200 €")}, Row{plain("Viajes"), plain("80 €")}},
                          {1}});
}

Blocks tables() {
  return {heading("Programa"),
          programme(),
          paragraph("Detrás de una tabla."),
          coverage(),
          results(),
          block(List{.items = {{paragraph("En una lista:"), results()}}}),
          block(BlockQuote{{results()}}),
          budget()};
}
} // namespace

Document spanish() {
  Document out;
  out.language = "es";
  out.title = "Una fotografía de la torre al alba gana Wiki Loves Monuments en España, entre 8082 imágenes";
  out.particulars.organisation = "Wikimedia Ejemplo";
  out.particulars.date = out.particulars.origin.date = "2026-11-26";
  out.accent = "#006699";
  const Line lead{make(Dateline{{text("MADRID, "), date("26 de noviembre de 2026"), text(" — ")}}),
                  text("Wikimedia Ejemplo ha anunciado hoy los premios de "),
                  make(Emphasis{plain("Wiki Loves Monuments")}),
                  text(", el mayor concurso fotográfico del mundo. "),
                  make(Isolate{Isolate::Kind::first_strong, plain("דנה כהן")}),
                  text(" ha ganado el primer premio con «Torre al alba», elegida entre 8082 fotografías. Las imágenes "
                       "tienen una licencia libre & quedan en "),
                  link("https://commons.wikimedia.org/", "Wikimedia Commons"),
                  text(".")};
  out.sections = {
      {"label", {paragraph("Nota de prensa")}},
      {"release-time", {paragraph("Embargada hasta el 26 de noviembre de 2026 a las 10:00")}},
      {"kicker", {paragraph("Concurso fotográfico")}},
      {"headline", {paragraph(out.title)}},
      {"subhead", {paragraph("Diez fotografías pasan al jurado internacional, que decide en marzo")}},
      {"lead", {paragraph(lead)}},
      {"results",
       {heading("Resultados"), lists(), heading("Todo lo demás", 3),
        paragraph("Signos: !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ y  dos espacios, snake_case, 3 * 4 * 5 y <b>nada</b>."),
        paragraph({text("Con "), make(Strong{plain("fuerza")}), text(", con "), make(Code{"código ` literal"}),
                   text(" y con"), make(Break{}), text("un salto de línea.")}),
        block(BlockQuote{{paragraph("Un bloque citado, que también puede ocupar más de una línea del documento."),
                          paragraph("Y su segundo párrafo.")}}),
        block(CodeBlock{"[[File:Torre.jpg|thumb]]\n  ``` dentro\n"})}},
      {"programme", tables()},
      {"quotes",
       {paragraph("«Cada fotografía que se publica con una licencia libre es un regalo para quien quiera aprender», ha "
                  "declarado Lucía Ferrer Ruiz, responsable de comunicación de Wikimedia Ejemplo.")}},
      {"media",
       {heading("Imágenes"),
        picture("Una torre de piedra ante un cielo rosado", "La torre de Ejemplo al alba.",
                {text("Autora: דנה כהן / Wikimedia Commons, "),
                 link("https://creativecommons.org/licenses/by-sa/4.0/", "CC BY-SA 4.0")}),
        block(Picture{.image = nullptr,
                      .alternative = "Vídeo de la entrega",
                      .source = "https://commons.wikimedia.org/",
                      .caption = {},
                      .credit = plain("Wikimedia Ejemplo, CC0")})}},
      {"links",
       {heading("Enlaces"), block(List{.items = {{paragraph({link("https://wikimedia.example", "La web")})}}})}},
      {"end", {paragraph("###")}},
      {"about",
       {heading("Sobre Wikimedia Ejemplo"),
        paragraph("Wikimedia Ejemplo es una asociación sin ánimo de lucro que promueve el conocimiento libre y apoya a "
                  "las comunidades que escriben Wikipedia y sus proyectos hermanos.")}},
      {"contacts",
       {heading("Contacto para la prensa"), paragraph(contact("Lucía Ferrer Ruiz", "responsable de comunicación")),
        paragraph(contact("Pau Vidal", "fotografía"))}},
      {"legal", {paragraph("Wikimedia Ejemplo, NIF G00000000, inscrita en el Registro Nacional de Asociaciones.")}},
  };
  return out;
}

Document arabic() {
  Document out;
  out.language = "ar";
  out.direction = Direction::right_to_left;
  out.title = "مكتبة المتحف تفتح أرشيفها للجميع";
  out.particulars.organisation = "ويكيميديا مثال";
  out.particulars.date = out.particulars.origin.date = "2026-11-26";
  const Line lead{make(Dateline{plain("القاهرة، 26 نوفمبر 2026 — ")}),
                  text("أعلنت ويكيميديا مثال اليوم أن المتحف فتح أرشيفه للجميع، وأن أكثر من 8082 صورة باتت متاحة برخصة "
                       "حرة على "),
                  make(Isolate{Isolate::Kind::first_strong, plain("Wikimedia Commons (2026)")}),
                  text("، ويستطيع كل قارئ أن يستعملها وينشرها. ويقام حفل الافتتاح يوم الخميس في قاعة المتحف الكبرى "
                       "بحضور المتطوعين.")};
  out.sections = {
      {"label", {paragraph("بيان صحفي")}},
      {"release-time", {paragraph("للنشر الفوري")}},
      {"headline", {paragraph(out.title)}},
      {"subhead", {paragraph("أكثر من ثمانية آلاف صورة برخصة حرة")}},
      {"lead", {paragraph(lead)}},
      {"program",
       {heading("البرنامج"),
        block(List{.items = {{paragraph("الساعة 10:00: كلمة الافتتاح"),
                              block(List{.ordered = true, .items = {{paragraph("أولا")}, {paragraph("ثانيا")}}})},
                             {paragraph("الساعة 11:00: جولة في الأرشيف")}}}),
        block(TableBlock{{plain("الساعة"), plain("ماذا"), plain("من")},
                         {Row{plain("10:00"),
                              plain("كلمة الافتتاح في قاعة المتحف الكبرى بحضور المتطوعين وأصدقاء المتحف "
                                    "وكل من يريد أن يعرف كيف تكتب ويكيبيديا"),
                              plain("ليلى حسن")},
                          Row{plain("11:00"),
                              plain("جولة في الأرشيف"),
                              {make(Isolate{Isolate::Kind::first_strong, plain("Lucía Ferrer Ruiz")})}}}})}},
      {"quotes",
       {paragraph("وقالت ليلى حسن، مسؤولة الإعلام: «هذه الصور ملك لكل من يريد أن يتعلم، ونحن سعداء بأن نراها "
                  "في أيدي القراء».")}},
      {"about", {heading("عن ويكيميديا مثال"), paragraph("ويكيميديا مثال جمعية تدعم المعرفة الحرة.")}},
      {"contacts", {heading("للتواصل"), paragraph(contact("ليلى حسن", "مسؤولة الإعلام"))}},
  };
  return out;
}

Document japanese() {
  Document out;
  out.language = "ja";
  out.labels["table-cell"] = "{head}：{cell}";
  out.title = "美術館が所蔵資料を公開、八千点の写真を自由に利用可能に";
  out.particulars.organisation = "ウィキメディア・エヘンプロ";
  out.particulars.date = out.particulars.origin.date = "2026-11-26";
  out.sections = {
      {"label", {paragraph("報道関係者各位")}},
      {"headline", {paragraph(out.title)}},
      {"subhead", {paragraph("ウィキメディア・コモンズで誰でも閲覧できます")}},
      {"lead",
       {paragraph(
           {make(Dateline{plain("【東京、2026年11月26日】")}),
            text("ウィキメディア・エヘンプロは本日、美術館の所蔵資料8082点を公開したと発表しました。資料は"),
            make(Strong{plain("「自由なライセンス」")}),
            text("で提供され、どなたでも利用できます。公開された写真は、ウィキペディアの記事や教育の現場で広く使われる"
                 "ことが期待されています。")})}},
      {"schedule",
       {heading("日程"), block(List{.items = {{paragraph("10時　開会")}, {paragraph("11時　見学")}}}),
        block(TableBlock{{plain("時刻"), plain("内容")},
                         {Row{plain("10時"), plain("開会のあいさつと、公開された資料についての説明、そして質疑応答の"
                                                   "時間を設けます。")},
                          Row{plain("11時"), plain("Wikimedia Commons の見学")}}})}},
      {"about", {heading("ウィキメディア・エヘンプロについて"), paragraph("自由な知識を支える非営利団体です。")}},
      {"contacts", {heading("お問い合わせ"), paragraph(contact("山田花子", "広報担当"))}},
  };
  return out;
}

Document of(Line line) { return of(Blocks{paragraph(std::move(line))}); }

write::Options options() {
  static write::Stock stock;
  return {.stock = stock};
}

Document of(Blocks blocks) {
  Document out;
  out.language = "en";
  out.title = "Title";
  out.sections = {{"body", std::move(blocks)}};
  return out;
}

namespace {
struct Texts {
  std::vector<std::string>& out;

  void add(std::string words) const {
    if (!words.empty()) out.push_back(std::move(words));
  }
  void inside(const Blocks& blocks) const {
    for (const auto& one : blocks) std::visit(*this, one.node);
  }
  void operator()(const Paragraph& one) const { add(plain_text(one.content)); }
  void operator()(const Heading& one) const { add(plain_text(one.content)); }
  void operator()(const BlockQuote& one) const { inside(one.content); }
  void operator()(const CodeBlock& one) const { add(one.text); }
  void operator()(const TableBlock& one) const {
    each_cell(one, [&](const Line& cell) { add(plain_text(cell)); });
  }
  void operator()(const List& one) const {
    for (const auto& item : one.items) inside(item);
  }
  void operator()(const Picture& one) const {
    add(one.alternative);
    add(plain_text(one.caption));
    add(plain_text(one.credit));
  }
};
} // namespace

std::vector<std::string> texts(const Document& document) {
  std::vector<std::string> out;
  for (const auto& section : document.sections) Texts{out}.inside(section.blocks);
  return out;
}

} // namespace samples
