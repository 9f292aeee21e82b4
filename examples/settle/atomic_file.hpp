// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_ATOMIC_FILE_HPP
#define SETTLE_ATOMIC_FILE_HPP

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#include "unusable.hpp"

namespace settling {

/// Writes all bytes to an open stream, or throws.
inline void write_all(std::FILE* to, std::string_view bytes, const std::string& name) {
  if (std::fwrite(bytes.data(), 1, bytes.size(), to) != bytes.size())
    throw unusable("cannot write " + name + ": " + std::strerror(errno));
}

/// Hands what the stream still holds to the system, or throws.
inline void flush_all(std::FILE* to, const std::string& name) {
  if (std::fflush(to) != 0) throw unusable("cannot write " + name + ": " + std::strerror(errno));
}

/// An output file that appears whole or not at all: it is written under another name in the same folder, and gets its
/// own name when commit() is called. Until then nothing has happened to a file that already had the name.
class atomic_file {
 public:
  explicit atomic_file(const std::filesystem::path& target) : target_{target}, name_{target.string()} {
    std::error_code ignored;
    const std::filesystem::file_status status = std::filesystem::status(target_, ignored);
    if (std::filesystem::is_directory(status)) throw unusable("cannot write " + name_ + ": it is a folder");
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status)) {
      open(target_, "wb");  // a device or a pipe cannot be replaced, only written to
      return;
    }
    // A link keeps pointing where it points; the file behind it is replaced.
    if (std::filesystem::is_symlink(target_, ignored)) target_ = std::filesystem::weakly_canonical(target_);
    for (int attempt = 0; stream_ == nullptr; ++attempt) {
      temporary_ = target_.parent_path() / (".settle-" + std::to_string(attempt) + ".tmp");
      stream_ = std::fopen(temporary_.string().c_str(), "wbx");  // x: never somebody else's file
      if (stream_ == nullptr && (errno != EEXIST || attempt == last_attempt)) fail();
    }
  }
  atomic_file(const atomic_file&) = delete;
  atomic_file& operator=(const atomic_file&) = delete;
  ~atomic_file() {
    if (stream_ != nullptr) std::fclose(stream_);
    if (!temporary_.empty() && !committed_) std::remove(temporary_.string().c_str());
  }

  void write(std::string_view bytes) { write_all(stream_, bytes, name_); }

  /// Ends writing; afterwards every byte is known to be written.
  void close() {
    if (std::fclose(std::exchange(stream_, nullptr)) != 0) fail();
  }

  /// Gives the closed file its name.
  void commit() {
    if (!temporary_.empty()) {
      std::error_code error;
      std::filesystem::rename(temporary_, target_, error);
      if (error) throw unusable("cannot write " + name_ + ": " + error.message());
    }
    committed_ = true;
  }

 private:
  static constexpr int last_attempt = 9999;

  [[noreturn]] void fail() const { throw unusable("cannot write " + name_ + ": " + std::strerror(errno)); }

  void open(const std::filesystem::path& path, const char* mode) {
    stream_ = std::fopen(path.string().c_str(), mode);
    if (stream_ == nullptr) fail();
  }

  std::filesystem::path target_;
  std::string name_;
  std::filesystem::path temporary_;
  std::FILE* stream_ = nullptr;
  bool committed_ = false;
};

}  // namespace settling

#endif
