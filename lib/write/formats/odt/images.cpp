// SPDX-License-Identifier: MIT
#include "write/base64.h"
#include "write/formats/odt/parts.h"

namespace dateline::write::opendocument {

void add_files(const PackedImage& packed, std::vector<PackedFile>& files) {
  const auto& image = *packed.image;
  if (packed.lines && !image.vector.empty()) files.push_back({packed.stem + ".svg", "image/svg+xml", image.vector});
  const auto* extension = image.media_type == "image/png" ? ".png" : ".jpg";
  files.push_back({packed.stem + extension, image.media_type, image.bytes});
}

void write_image(Markup& xml, const PackedImage& packed, Form form) {
  std::vector<PackedFile> files;
  add_files(packed, files);
  for (const auto& file : files) {
    if (form == Form::package) {
      xml.empty("draw:image", {{"xlink:type", "simple"},
                               {"xlink:href", file.name},
                               {"xlink:show", "embed"},
                               {"xlink:actuate", "onLoad"},
                               {"draw:mime-type", file.media_type}});
    } else {
      xml.open("draw:image", {{"draw:mime-type", file.media_type}});
      xml.leaf("office:binary-data", {}, base64(file.bytes)).close();
    }
  }
}

} // namespace dateline::write::opendocument
