package fr.bricoconcierge.addressfile;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Lets the file of a whole department in, which is larger than any other: the size of a request is limited by servlet, so
 * that {@code /adresses} has one of its own over the same pages. The server writes what arrives to its disk.
 */
@Configuration(proxyBeanMethods = false)
class AddressUpload {

    static final String PATH = "/adresses";
    static final String TOO_LARGE = "trop-lourd";

    /** The largest departments come near 250. */
    static final int MEGABYTES = 300;

    private static final long LARGEST_FILE = MEGABYTES * 1024L * 1024;

    /** The file, and the few other answers of the form. */
    private static final long LARGEST_REQUEST = LARGEST_FILE + 1024 * 1024;

    /** Before anybody reads the request, and after the proxy has said what address people typed. */
    private static final int BEFORE_SECURITY = -200;

    @Bean
    ServletRegistrationBean<DispatcherServlet> addressUploads(WebApplicationContext pages) {
        var registration = new ServletRegistrationBean<>(new DispatcherServlet(pages), PATH);
        registration.setName("addressUploads");
        registration.setMultipartConfig(new MultipartConfigElement("", LARGEST_FILE, LARGEST_REQUEST, 0));
        return registration;
    }

    @Bean
    FilterRegistrationBean<TooLargeAddressFile> tooLargeAddressFiles() {
        var registration = new FilterRegistrationBean<>(new TooLargeAddressFile(LARGEST_REQUEST));
        registration.addUrlPatterns(PATH);
        registration.setOrder(BEFORE_SECURITY);
        return registration;
    }
}
